import { perText } from '../once.ts';
import { asksForWhich, asksInPassing } from './asking.ts';
import { anyOf, type Phrases } from './phrases.ts';

/** Endings that put a claim up for confirmation. */
const endings: Phrases = [
  ...[
    '죠',
    '[이거]져\\s?[?.!~ㅎㅋㅠ]*$',
    '죵',
    '(?<![는은인을])지요',
    '잖아',
    '[다라]네요',
    '이라고',
    '인거',
  ],
  ...[
    '맞나',
    '맞아',
    '맞는',
    '맞습',
    '맞죠',
    '맞지',
    '맞고요?\\s?\\?',
    '맞게\\s?(?:안|들은|적은|쓴|이해|알|본)',
  ],
  ...['사실이에', '사실인', '사실입', '진짜예', '진짜에', '진짠가', '정말이에', '정말인'],
  ...['틀린\\s?(?:데|곳|부분|거|건|내용|게)', '잘못\\s?(?:안|들은|적은|쓴|이해|알|된|됐)'],
  // "80%예요?", "5일이에요?": a figure that is put up.
  ...[
    '\\d\\s?(?:%|퍼센트|프로|만\\s?원|억\\s?원?|원|점|부|일|명|개월|시간|회|번|개사|곳)\\s?이?[예에]요\\s?\\?',
  ],
  ...['아니에', '아닌가', '아니예', '아님', '인가요', '인가\\?'],
];
/** Of what was heard elsewhere. */
const hearsay: Phrases = [
  ...['라던데', '다던데', '다는데', '라는데', '[다라]더라'],
  ...['[다라](?:고\\s?)?하던데', '[다라](?:고\\s?)?하대', '[다라](?:고\\s?)?들었'],
  ...[
    '[다라]면서요?\\s?[?.!~ㅎㅋㅠ]*$',
    '[다라]며요?\\s?\\?',
    '[다라]는\\s?(?:얘기|말|소문|소리)',
    '[다라]고\\s?그러',
  ],
  ...['(?:다|라|[은는]\\s?(?:걸|것으)로)(?:고)?\\s?(?:이해|알고|아는데|봐도|보면|생각)'],
];
const english: Phrases = [
  '^(?:is|are) [^?]*\\d ?(?:%|percent|million|billion|won|months?|days|companies|points?|people|copies)[^?]*\\?',
  ...[
    'right\\?',
    "isn't",
    'is it',
    '\\bcorrect\\b(?!:| (?:figure|number|amount|sum|cost|budget))',
    "doesn't",
  ],
  ...['is that true', 'true that', 'i (?:heard|read|was told) (?:that )?', 'we were told'],
];

const confirms = anyOf(endings, hearsay, english);

/** Puts a claim up for confirmation: "신규구축은 70%죠?". What asks for a figure claims none. */
export const isClaim = perText((text: string): boolean => confirms.test(text) && !asksForWhich(text));

/** Asks something, or puts it up for confirmation, whatever else it tells. */
export const asksSomething = (text: string): boolean => asksInPassing(text) || isClaim(text);
