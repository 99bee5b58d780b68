import { anyOf, beginningWith, type Phrases } from '../language/speech/phrases.ts';

/** What a person can say to a question instead of answering it. */
export type Command = 'why' | 'unsure' | 'back' | 'stop' | 'result' | 'resume';

interface CommandWords {
  readonly pattern: RegExp;
  /** In characters: longer messages say more than a command. */
  readonly longest: number;
}

const unsure: Phrases = [
  ...['모르겠', '모르는데', '몰라', '모름', '글쎄', '잘 모', '확실(?:치|하지)\\s?않', '미정'],
  ...['안\\s?정[했함해]', '못\\s?정[했함해]', '정하지\\s?(?:않|못)', '^(?:아직\\s?)?(?:생각|고민)\\s?중'],
  ...['건너뛰', '넘어가', '패스', '다음\\s?질문', '그냥\\s?알아보는', '니가\\s?알아서'],
  ...[
    'not sure',
    "don't know",
    'do not know',
    'dunno',
    '\\bidk\\b',
    'no idea',
    'no clue',
    'beats me',
    'unsure',
    'undecided',
    'not decided',
  ],
  ...['skip', 'pass\\b'],
];

/** "그래서 우리는 되나요?" */
const whetherWeMay =
  '(?:그럼|그래서|결국)?\\s?(?:우리는?|저희는?)?\\s?(?:지원\\s?)?(?:대상|자격)(?:이|은|에|은)?\\s?(?:되나|돼|되는|될까|맞나|인가)|(?:결국|그래서|그럼|종합하면)?\\s?(?:우리는?|저희는?)?\\s?(?:되나|돼요|되는\\s?거|될까|가능한\\s?거|신청돼|되는지)';
/** "그래도 안 되나요?", "그럼 못해요?" */
const whetherWeMayNot =
  '(?:결국|그래서|그럼|그러면|그래도|이러면|이래도)\\s?(?:우리는?|저희는?)?\\s?(?:지금은?\\s?)?(?:아예\\s?)?(?:신청\\s?)?(?:안|못)\\s?(?:되|돼|하나|하는|해|받)';
/** "우리는 뭘 신청하나", "뭐 신청할 수 있나요?" */
const whatWeMay =
  '(?:그럼|그래서)?\\s?(?:우리는?|저희는?|저는|우린|저흰)?\\s?(?:뭘|뭐를?|무엇을|무슨\\s?사업을?|어떤\\s?(?:거|걸|사업)을?)\\s?(?:신청|지원|참여)';
/** "그럼 얼마 받나요?" */
const howMuchThen = [
  '(?:결국|그래서|그럼|총)?\\s?(?:우리는?|저희는?)?\\s?얼마(?:나)?\\s?',
  '(?:받|나와|나오|지원|예요|에요|야|죠|인가|되나|돼|$)(?!고\\s)[^,]{0,10}$',
].join('');

/** "뭐가 문제예요?", "왜 안 된대요?" */
const whatStandsAgainst =
  '(?:근데|그럼|그래서|아니)?\\s?(?:[가-힣]{2,6}(?:이|가|은|는|에서)\\s)?(?:안\\s?(?:된|되)다(?:던데|는데|고\\s?하던데|고\\s?하는데)\\s)?(?:뭐가|무엇이|어디가|어떤\\s?게|무슨)\\s?(?:문제|걸리|걸린|잘못|부족)[^,]{0,10}$|(?:근데|그럼|그래서|아니)?\\s?(?:우리는?\\s|저희는?\\s)?왜\\s?(?:안\\s?(?:되|돼|된)|못\\s?(?:하|받))[^,]{0,8}$';

const result: Phrases = [
  ...[
    '(?:아까|다시)?\\s?결과',
    '결론',
    '(?:다시\\s?)?요약',
    '정리해',
    '지금까지\\s?(?:결과|요약|정리)',
    '(?:결국|종합하면)',
  ],
  '(?:그럼|그래서)?\\s?(?:저희|우리)?\\s?(?:할|받을|신청할)\\s?수\\s?있는\\s?(?:게|건|거|사업)[가-힣\\s]{0,6}(?:없|있|뭐|뭔)',
  ...[whetherWeMay, whetherWeMayNot, whatWeMay, howMuchThen, whatStandsAgainst],
  "(?:so |but |then )?what(?: is|'s) (?:the (?:problem|matter)|wrong|stopping us|missing)",
  "(?:so |but |then )?why (?:not|can't we|are we not|aren't we)",
  ...['summary', 'result', 'so,? (?:can|may|are|do|am) (?:we|i)\\b', 'in the end', 'so how much'],
  ...['how much (?:can|do|will|would) we', '(?:am|are) (?:i|we) (?:\\w+ )?(?:eligible|in|ok)\\b'],
  ...[
    '(?:show|give|tell) (?:me |us )?(?:the |our |my )?(?:result|verdict|summary)',
    'verdict',
    'recap',
    'sum it up',
  ],
];

const commands: Readonly<Record<Command, CommandWords>> = {
  why: {
    pattern: beginningWith(
      [
        '왜(?:요|죠|지|냐)?$',
        '(?:근데|아니)?\\s?(?:[그이](?:건|걸|거|게|런\\s?거|런\\s?걸|것)(?:은|는|를|을)?)?\\s?왜\\s?(?:물어|묻|필요|알아야|궁금)',
      ],
      ['(?:묻는|물어보는)?\\s?이유', 'why\\b.{0,40}$', 'what for'],
    ),
    longest: 40,
  },
  unsure: { pattern: anyOf(unsure), longest: 30 },
  back: {
    pattern: beginningWith(
      ['이전', '뒤로', '전 질문', '앞 질문', '방금 질문', '되돌'],
      ['go back', 'back$', 'previous'],
    ),
    longest: 20,
  },
  stop: {
    pattern: beginningWith(
      ['그만', '중단', '중지', '취소', '됐어', '됐습니다', '나가기', '종료', '안 할래', '안 할게'],
      ['stop', 'quit', 'cancel', 'exit', 'enough', 'never mind'],
    ),
    longest: 16,
  },
  result: { pattern: beginningWith(result), longest: 24 },
  resume: {
    pattern: beginningWith([
      '이어서',
      '(?:아니다|아니|그럼|네|음)?,?\\s?(?:다시\\s?)?계속',
      '다시\\s?(?:이어|아까|하던)',
      'continue',
      'resume',
      'go on',
    ]),
    longest: 24,
  },
};

/** The command a normalised message is, if it is one. */
export const commandIn = (text: string): Command | undefined => {
  const bare = text.replace(/[?!.~\s]+$/, '');
  return (Object.keys(commands) as Command[]).find((command) => {
    const { pattern, longest } = commands[command];
    return bare.length <= longest && pattern.test(bare);
  });
};

const noQuote = /견적(?:은|을|이|도)?\s?(?:아직|안|못|없|전)|아직\s?견적|\bno (?:quote|estimate|budget)\b/;

/** Of the cost nothing is known yet: "아직 견적 안 받았어요". */
export const lacksQuote = (text: string): boolean => noQuote.test(text);
