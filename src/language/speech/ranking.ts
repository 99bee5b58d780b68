import { perText } from '../once.ts';
import { type Direction, directionIn } from './comparing.ts';

/** On which point programs can be put in order. */
export type Ranked = 'amount' | 'rate' | 'burden' | 'window' | 'period' | 'bonus' | 'labor' | 'papers';

const superlative =
  /제일|가장|젤루? |젤(?=[많높낮빠길짧싸크적])|최고로|\b(?:most|least|\w+est|best|last|first)\b/;
const picksOne =
  /사업|프로그램|지원금|[은는른큰긴싼린인한]\s?(?:게|거|건|것|데|곳)|뭐|무엇|뭔|어디|어느|어떤|\b(?:which|what|program|programs|scheme|one)\b/;

/** The words of each point; what is spoken of more closely comes first. */
const words: readonly (readonly [Ranked, RegExp])[] = [
  ['bonus', /가점|\bbonus\b/],
  ['labor', /인건비|\blabou?r\b/],
  ['papers', /서류|\b(?:documents|papers|paperwork)\b/],
  ['rate', /비율|퍼센트|몇 ?프로|지원율|보조율|%|\b(?:rate|percentage|percent|share of the cost)\b/],
  [
    'burden',
    /부담|자비|내 ?돈|우리 ?돈|\bexpensive\b|\bpriciest\b|싸|싼|쌈|저렴|비싼|비싸|비용|(?:돈|비용)\S{0,2} ?(?:적게|덜|안|많이|제일|가장) ?(?:드|들|내)|\b(?:cheap\w*|own share|we pay|burden|out of pocket)\b/,
  ],
  ['window', /마감|끝나|종료|닫히|(?:접수|신청|모집) ?기간|\b(?:deadlines?|close[sd]?|closing|ends?)\b/],
  ['period', /사업 ?기간|수행 ?기간|기간|오래|\b(?:longest|shortest|project period|takes)\b/],
  [
    'amount',
    /지원 ?(?:금|액)|금액|한도|돈|(?:많이|적게) ?(?:주|받|지원|나오|나와|줘|퍼)|(?:크게|큰|많은) ?(?:지원|사업|거|게)|\b(?:pays?|gives?|grants?|money|funding|support|amount|most)\b/,
  ],
];

/** What only looks like a question of order: the first step, the last day of a paper. */
const apart =
  /단계|절차|순서|먼저 ?(?:해|하|할)|중요|추천|유리|쉬운|쉽|경쟁률|확률|\b(?:step|first thing|easiest|important)\b/;

/** Which end of which scale a message asks for over all programs ("제일 많이 주는 사업이 뭐야"); undefined for others. */
export const rankingAsked = (
  text: string,
): { readonly by: Ranked; readonly direction: Direction } | undefined => {
  if (!superlative.test(text) || !picksOne.test(text) || apart.test(text)) return undefined;
  const direction = directionIn(text);
  const by = words.find(([, pattern]) => pattern.test(text))?.[0];
  return direction && by ? { by, direction } : undefined;
};

const anyExtreme =
  /제일|가장|젤루? |젤(?=[많높낮큰크적싸싼비])|\b(?:cheapest|priciest|lowest|highest|largest|smallest|biggest|most expensive)\b/;

/** "젤 싼걸루", "제일 비싼거": the one at an end of what is given or paid is asked for, of whatever is spoken of. */
export const asksForExtreme = (text: string): boolean =>
  anyExtreme.test(text) &&
  !apart.test(text) &&
  directionIn(text) !== undefined &&
  /^(?:amount|rate|burden)$/.test(words.find(([, pattern]) => pattern.test(text))?.[0] ?? '');

/** Whether a message asks of programs in general, whatever the talk was of. */
export const speaksOfPrograms = (text: string): boolean =>
  /사업|프로그램|모집|\bprogram(?:me)?s?\b|\bschemes?\b|\bcalls\b/.test(text);

const listsPrograms =
  /사업|프로그램|모집|거|게|것|건|뭐|무엇|어떤|어느|\b(?:which|what|programs?|programmes?|anything|calls)\b/;
const standsNow =
  /(?:지금|현재|당장|오늘|바로|요즘|이제).{0,12}(?:신청|접수|모집|지원|넣|낼|받을)|(?:접수|모집|신청) ?(?:중인|받는|받고|되고|하고)|(?:아직|앞으로|곧).{0,8}(?:시작|열리|열릴|접수|모집)|시작 ?(?:안|전)|(?:이번|이|금) ?달.{0,8}(?:마감|끝)|이달.{0,8}(?:마감|끝)|마감 ?(?:안 ?된|된|됐|지난|임박)|\b(?:open|closed|closing|accepting|still (?:take|taking|open)|not (?:yet )?(?:open|started))\b/;

const opensAnew =
  /(?:새로|월에|달에|앞으로)\s?(?:\S+\s)?(?:시작|열리|열릴)|시작하는 (?:사업|모집)|\bopens? (?:later|soon|next)\b/;

const rolling = /상시|수시|예산 ?소진|연중|마감일? ?없|\b(?:rolling|no deadline|without (?:a )?deadline)\b/;

/** "상시 접수하는 사업": calls without a closing day. */
export const asksForRolling = (text: string): boolean =>
  rolling.test(text) &&
  /(?:사업|모집|프로그램)(?:은|이|을|들|도)?\s?(?:뭐|무엇|어떤|어느|있|알려|$)|어떤 사업|무슨 사업|\bwhich (?:programs?|calls)\b/.test(
    text,
  );

const without =
  /(?:부담|자비|본인 ?돈|우리 ?돈|돈)(?:금|이|은|을)?\s?(?:안|없는|없이|0)|공짜|무료|\b(?:free|no own share|no cost|for nothing)\b/;

const anything =
  /(?:거|것|게|건|데)(?:가|는|은|도|이|라도)?\s?(?:있|없|뭐|어떤|알려)|\b(?:anything|something)\b/;

/** "자부담 없는 사업 있어요?", "공짜로 해주는 거 있나요": programs for which a company pays nothing. */
export const asksWhatIsFree = perText(
  (text: string): boolean =>
    without.test(text) &&
    (speaksOfPrograms(text) || anything.test(text)) &&
    !/가점|수수료|회원|서류/.test(text),
);

/** "지금 신청할 수 있는 사업이 뭐가 있어요": how all calls stand, rather than when one is open. */
export const asksHowCallsStand = (text: string): boolean =>
  (standsNow.test(text) && listsPrograms.test(text)) ||
  ((opensAnew.test(text) || asksForRolling(text)) && speaksOfPrograms(text));
