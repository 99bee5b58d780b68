import { beginningWith, type Phrases } from './phrases.ts';

const koreanYes: Phrases = [
  // "네 명" counts.
  '네(?!\\s?(?:명|분|곳|개|건|군데|번|사\\b))',
  // "예산은 1억", "예전에" begin no yes.
  '예(?!산|전|정|약|를\\s|외|상)',
  ...['넵', '넹', '옙', '응', '웅', 'ㅇㅇ', 'ㅇ$'],
  ...[
    '넴',
    '오케이',
    'ㅇㅋ',
    'ok(?:ay)?\\b',
    'o$',
    '맞아',
    '맞습',
    '맞음',
    '그래',
    '그렇',
    '있어',
    '있습',
    '있음',
    '했어',
    '했습',
    '당연',
    '물론',
  ],
];
const englishYes: Phrases = [
  ...['yes', 'yep', 'yeah', 'yup', 'ya?$', 'sure', 'correct', 'right'],
  // "I have 12 years with MES" tells something, and agrees to nothing.
  '(?:we|i) (?:do|did|are|am|have)(?:\\s(?:already|one|it|that|so|indeed))?\\s*(?:[.,!]|$)',
];
const koreanNo: Phrases = [
  ...[
    '아니',
    '아뇨',
    '아님',
    'ㄴㄴ?',
    '노노?[.!~]*$',
    '없',
    '놉',
    '안\\s',
    '못',
    '아직',
    '전혀',
    '틀려',
    '엑스',
    'x$',
  ],
];
const englishNo: Phrases = [
  // "not sure" and "no idea" say neither.
  ...[
    'no?$',
    // "No tax arrears" tells of one thing, whatever was asked.
    'no[,.]',
    'no (?:we|i|it|they|not|there|never|thanks?|sorry|robots?|plans?)\\b',
    'nope',
    'nah',
    'not\\b(?! (?:so |really |quite |yet )?(?:sure|certain|clear))',
  ],
  ...['never(?! mind)', 'none', "(?:we|i) (?:don't|do not)(?! (?:really )?know)", "we aren't", 'we are not'],
];

const yes = beginningWith(koreanYes, englishYes);
const no = beginningWith(koreanNo, englishNo);
/** "네, 없어요" agrees to a question that denies, which says neither. */
const yesThenNo = /^(?:네|예|응)[,. ]+(?:아니|아뇨|없|아직)/;

/** Whether a message begins as a yes or as a no; undefined where it does neither. */
export const yesOrNo = (text: string): boolean | undefined => {
  if (no.test(text)) return false;
  return yes.test(text) ? !yesThenNo.test(text) : undefined;
};

/** Asks what something is ("제조기업인가요?"): that one lacks something, or has not done it yet, is no answer to it. */
const asksWhatItIs = /인가요\?$|^(?:is|are) /;
const ofWhatIs = beginningWith(
  ['네', '넵', '넹', '넴', '예', '옙', '응', '웅', 'ㅇ', '오케이', '맞', '그래', '그렇', '당연', '물론'],
  ['아니', '아뇨', '아님', 'ㄴ', '노', '놉', '틀려', '전혀', '엑스'],
  [
    'o$',
    'x$',
    'y',
    'no?$',
    'no[,.]',
    'no (?:we|i|it|they|not|there|never|thanks?|sorry)\\b',
    'nope',
    'nah',
    'sure',
    'correct',
    'right',
    'ok',
    'not really',
    'never',
  ],
  ['we are', 'i am', "we aren't", 'we are not'],
);

/** A yes or a no to a question, both normalised. */
export const yesOrNoTo = (question: string, text: string): boolean | undefined =>
  asksWhatItIs.test(question.toLowerCase()) && !ofWhatIs.test(text) ? undefined : yesOrNo(text);
