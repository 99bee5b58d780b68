import type { Place } from '../extract/span.ts';
import { perText } from '../once.ts';
import { anyOf, type Phrases } from './phrases.ts';

// How people ask. Each use takes the words that ask for its purpose; what they share is listed once.

/** "몇 명 안 돼요" counts few. */
const forFigures: Phrases = [
  '얼마',
  '얼만',
  '몇(?!\\s?[가-힣]{1,2}\\s?(?:안\\s?[되돼]|없|밖에|뿐))',
  '언제',
  '어디',
  '며칠',
];
/** "뭔가 더 내야 하나요": something, which asks for no thing. */
const forThings: Phrases = [
  '뭐',
  '뭔(?!가(?!요|여|용))',
  '무엇',
  '머(?=에|예|야|죠|지|하|래|가|를|\\s|\\?|$)',
];
const forOneOfMany: Phrases = ['무슨', '어떤', '어떻게', '누가', '누구', '어느', '어케'];
const english: Phrases = ['how', 'what', 'when', '(?<!some)where', 'which', 'who'];

const asksWhich = anyOf(forFigures, forThings, forOneOfMany, english);

/** Asks for an amount, a time, a place, a thing: then a figure in the question is no claim to be confirmed. */
export const asksForWhich = perText((text: string): boolean => asksWhich.test(text));

const when = anyOf(
  ['언제', '몇\\s?월', '며칠', '몇\\s?일(?:에|날|쯤|이)'],
  ['\\bwhen\\b', '\\bwhat (?:day|date|month)\\b'],
);

/** Asks for a day or a month. */
export const asksWhen = (text: string): boolean => when.test(text);

const howMuch = /얼마|\bhow much\b/;

/** Asks for a sum: "그래서 얼마 받아요?". */
export const asksHowMuch = (text: string): boolean => howMuch.test(text);

const share = /몇\s?(?:프로|퍼센트|퍼|%)|\bwhat (?:percentage|percent|share)\b/;

/** Asks for a share: "중견은 몇 프로". */
export const asksForShare = (text: string): boolean => share.test(text);

const howManyYears = /몇\s?(?:년|개년)\s?(?:치|분|것|꺼|거)|\bhow many years\b/;

/** "재무제표 몇 년치 내요": asks how many years something has to cover. */
export const asksHowManyYears = (text: string): boolean => howManyYears.test(text);

const openWords: Phrases = ['뭘', '왜', '머\\s', 'why'];
const open = anyOf(forFigures, forThings, forOneOfMany, english, openWords);

/** Asks for more than a yes or a no. */
export const asksOpenly = perText((text: string): boolean => open.test(text));

const endings: Phrases = [
  '나요',
  '까요',
  '는지',
  '(?:을|ㄹ)까(?!\\s?(?:싶|하는|해요|합니다|하고|생각))',
  '[인한]가요',
  '가능한가[?!~]*$',
  '[가-힣]야\\s?(?:하나|되나|하는가)[?!~]*$',
  '되나',
  '[있없]나[?!~]*$',
  '(?<!안\\s?)돼요$',
  '죠$',
  '[은는]요$',
];
/** English questions begin with their word or with the verb, whether or not a mark follows. */
const englishBeginning = [
  '^(?:(?:so|and|but|ok|okay|then|well|also|hi|hello|please|sorry),? )*',
  '(?:what|which|how|when|where|whom?|whose|why|can|could|do|does|did|is|are|am|may|might|will|would|should)\\b',
].join('');
const question = anyOf(['\\?'], endings, forFigures, ['뭐'], [englishBeginning]);

/** A question asks about a thing rather than claiming it ("여성기업도 되나요?"). */
export const isQuestion = perText((text: string): boolean => question.test(text));

/** "부담할 돈만 알려줘요": asks for something, though no question by its ending. "알려주세요" alone only says go on. */
const request =
  /[가-힣a-z0-9]{2,}[^.?!]{3,}?(?:알려|가르쳐|설명해|보여|계산해|뽑아)\s?(?:줘|주|달라)[가-힣]*[.!~\s]*$/;
export const isRequest = (text: string): boolean => request.test(text);

const requests: Phrases = [
  '여부',
  '총점',
  '합치',
  '알려',
  '궁금',
  '(?:해|연결해|바꿔|돌려)\\s?(?:주세요|주십|주실|줘)',
  '나눠\\s?(?:줘|주)',
  '계산',
  '부탁',
  '\\?',
];
const weakEndings: Phrases = ['나요', '까요', '되나', '돼요\\?', '되요\\?', '는지', '[은는인한든]가'];
const asking = anyOf(forFigures, forThings, ['어떻게'], weakEndings, requests, english);

/** Asks something anywhere in the message, if only in passing. */
export const asksInPassing = perText((text: string): boolean => asking.test(text));

const turning =
  /(?:[은는도]|쪽은|[가-힣]면)(?:요|여|유|염)?[?!.~ㅋㅎ\s]*$|^(?:and |so |what |how )+(?:if|about|for|in)\b/;

/** Puts what was asked before for what is named now: "로봇은", "클라우드도요", "중견이면". */
export const turnsTo = (text: string): boolean => turning.test(text);

const whereOrWho = anyOf(
  ['어디서', '어디로', '어디에', '어디 ?(?:들어|가|접속)', '언제', '누가', '누구', '몇\\s?[가-힣]'],
  ['\\bwhere\\b', '\\bwhen\\b', '\\bwho\\b'],
);

/** Asks for one point: where, when, who, how many of what. */
export const asksWhereOrWho = (text: string): boolean => whereOrWho.test(text);

const whereToSend =
  /어(?:디|데)(?:에|로|다|다가)?(?![가-힣]).*(?:보내|부치|내[요나면는야죠지노]|낼|접수|제출|넣[어는나으]?)|\bwhere\b.*\b(?:send|sent|submit|submitted|hand in|go)\b/;

/** Asks where papers go, whatever their name. */
export const asksWhereToSend = (text: string): boolean => whereToSend.test(text);

const whoDoes = anyOf(
  [
    '누가',
    '누구',
    '주체',
    '어느 ?(?:기관|곳|쪽)',
    '어디(?:서|에서|가)? ?(?:하|해|맡|담당|수행|주관|에요|예요)',
  ],
  ['\\bwho\\b', '\\bwhich (?:body|organi[sz]ation|agency)\\b'],
);

/** Asks who does something. */
export const asksWhoDoes = (text: string): boolean => whoDoes.test(text);

const meaning =
  /^\s*(?:이|가|은|는|란|이란|[이]?라는\s?(?:게|건|거|것은|것이))?\s*(?:도대체|대체|정확히)?\s*(?:뭐(?:예요|에요|야|죠|임|지|여|냐|래|인가요|라는)|뭔(?:가요|데요?|지|뜻)|무엇(?:인가요|이에요|입니까|인지)|무슨\s?(?:뜻|말|의미)|뜻(?:이|은)?|의미(?:가|는)?)/;
const meaningBefore = /\b(?:what is|what's|what are|what does|meaning of)\s+(?:an?\s+|the\s+)?$/;

/** "에너지진단이 뭐예요?": asks what the thing at this place means. */
export const asksMeaningOf = (text: string, { start, end }: Place): boolean =>
  meaning.test(text.slice(end)) ||
  (meaningBefore.test(text.slice(0, start)) && /^\s*(?:mean)?\s*\??$/.test(text.slice(end)));

const pointing =
  '^(?:(?:그럼|그러면|근데|and|so)\\s)?(?:그건|그거|그걸|그게|그것은|그거는|거기는|거긴|이건|이거|이거는|그 ?단계는?)?\\s?';
const ofActor = new RegExp(
  `${pointing}(?:누가|누구(?:가|랑|하고)?|어디서|어느 ?기관이?|(?:우리|저희|회사|기업)(?:가|이|에서)(?: 직접)?(?=\\s?[하해]))(?:\\s?(?:하|해|함|합|맡|나오|나와|오|와|봐|보|진행|담당|주관)\\S*)?\\s*\\?*$|^(?:(?:and|so) )?(?:who (?:does|is doing|do) (?:that|it|this)|by whom)(?: one| step)?\\s*\\?*$`,
);

/** "그건 누가 해?": asks who does what was just told of, and names nothing. */
export const asksWhoDoesIt = (text: string): boolean => ofActor.test(text);

const ofDay = new RegExp(
  `${pointing}(?:언제|몇 ?월|며칠)(?:쯤|경)?(?:에|인데|인가|이)?(?:\\s?(?:하|해|함|합|되|돼|나오|나와|오|와|진행)\\S*|[요여죠]|예요|에요|임|인가요)?\\s*\\?*$|^(?:(?:and|so) )?when (?:is|does|will) (?:that|it|this)(?: be| happen| take place)?\\s*\\?*$`,
);

/** "그건 언제예요?": asks when what was just told of is, and names nothing. */
export const asksWhenItIs = (text: string): boolean => ofDay.test(text);

const whereToApply =
  /(?<![가-힣])(?:등록|접수)(?:은|는|을|를)?\s?어(?:디|데)(?:서|에서|로|에|에다|다|다가)?\s?(?:$|[?하해합들할]|되|돼)|(?:서류|신청서)(?:는|은|를)?\s?어(?:디|데)(?:에|로|에다|다|다가)\s?(?:내|제출|보내|접수)/;

/** "등록 어디서 해요", "서류 어디에 제출해요": asks where one applies. */
export const asksWhereToApply = (text: string): boolean => whereToApply.test(text);

const whereIssued =
  /어(?:디|데)(?:서|에서|가서|로)?\s?(?:[가-힣]{1,4}\s)?(?:[떼뗄]|발급|받[아을나는으]|뽑|출력)|발급\s?(?:처|기관|장소|하는\s?곳|받는\s?(?:곳|데))|[떼뗄]\s?(?:는|수 있는)\s?(?:곳|데)|\bwhere\b.*\b(?:get|obtain|issued)\b/;

/** Asks where a paper is issued. */
export const asksWhereIssued = (text: string): boolean => whereIssued.test(text);

const untilOfElse =
  /언제부터\s?(?:일하|일해|근무|출근|파견)|언제까지(?:는|나|도)?\s?(?:\S{1,6}\s)?(?:책임|봐\s?[주줘줄야]|관리|유지|도와|지원해\s?(?:줘|주|야|줄)|써야|쓸|쓰나|사용|이용|보관|갚|끝내|마쳐|완료해|구축해|설치해|와\s?(?:주|줘|있)|일해|근무|보고해)|\buntil when (?:must|do|does) (?:we|they|the supplier|it) (?!apply|submit)/;

/** "언제까지 봐줘야 돼요": the end of a duty or a use, and not of applying. */
export const asksUntilWhenOfElse = (text: string): boolean => untilOfElse.test(text);
