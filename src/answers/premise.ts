import type { Details } from '../language/details.ts';
import { thirds } from '../language/extract/date.ts';
import { perText } from '../language/once.ts';
import { isClaim } from '../language/speech/confirming.ts';
import { saysLastDay, saysNoMore } from '../language/speech/no-more.ts';
import { anyOf } from '../language/speech/phrases.ts';
import { asksYesOrNo } from '../language/speech/yes-or-no.ts';

/** "부담금이 1억 5천이면": a sum from which another is reckoned. */
const supposes = /(?:원|억|만|천)\s?(?:짜리|이면|면|일\s?(?:때|경우)|이?라면(?!서))/;
/** … and "총사업비 2억에". */
const reckonsFrom = /사업비|공사비|투자비|견적|예산|(?:에서|중에?)\s?\S{0,4}(?:억|만)/;
/** "If it goes up to 700 million" names no limit. */
const upTo =
  '(?<!\\b(?:go|goes|went|gone|ris\\w+|rose|rais\\w+|increas\\w+|push\\w*|bring\\w*|brought)(?: \\w+)? )\\bup to\\b';
const limit = anyOf(['한도|최대|상한|까지'], ['limit|\\bcapped\\b|maximum|\\bat most\\b', upTo]);
const share = /%|퍼센트|프로(?![그젝])|\bpercent\b/;
/** "3억 무조건 받는 거죠", "지원이 1,000만원": the sum is what is given. */
const given = anyOf([
  '(?:억|만|천|백)\\s?원?\\s?(?:을|를|은|이|가|씩)?\\s?(?:다|전부|모두|딱|무조건|그냥|정도)?\\s?(?:지원|보조|받|주[는죠고]|준|줘|대준|대주|나오|나온|나와|내준|내주)',
  '(?:지원|부담|보조)(?:금|액)?(?:이|은|을)?\\s?(?:최대|딱|총)?\\s?\\d',
  '\\b(?:pays?|gives?|grants?|covers?|provides?|subsidi[sz]es?|supports?|funds?)\\b[^?.]{0,24}\\d',
  '(?:딱|무조건)\\s?\\d[\\d.,]*\\s?(?:억|천|백|만)',
]);

const limitPutUp = anyOf(
  [
    '\\d[\\d.,]*\\s?(?:억|천|백|만)[가-힣0-9\\s]{0,6}까지\\s?(?:\\S{1,4}\\s)?(?:지원|보조|받|나오|나와|주[나는죠]|줘|되|돼)',
  ],
  [`(?:${upTo}|\\b(?:capped at|limited to|maximum(?: of)?)) [^?]*(?:million|won)\\b`],
);

/** "5억까지 지원돼요?": asks whether that is the limit. */
const putsUpLimit = (text: string): boolean => limitPutUp.test(text) && asksYesOrNo(text);

/** "신규구축 1억 주나요?", "우리가 300만원 내나요": asks whether that is what is given, or paid. */
const grantPutUp =
  /(?:억|만|천|백)\s?원?\s?(?:을|를|은|이|가|씩)?\s?(?:다|전부|모두|딱|무조건|그냥|정도)?\s?(?:지원|보조|받|주[나는죠시]|줘|대준|대주|나오[나는죠]|나와|내준|내주|내[나는야요죠]|내면\s?[되돼]|부담(?!하면\s(?![되돼])))[가-힣\s]{0,9}[?.!~]*$/;
const putsUpGrant = (text: string): boolean => grantPutUp.test(text) && asksYesOrNo(text);

/** "신규 1억이죠?", "로봇은 3억 맞고?": the sum itself is what is put up. */
const sumPutUp =
  /(?:(?:억|만|천|백)\s?원?|원)\s?(?:정도\s?)?(?:(?:이|인|인\s?[거게건])?\s?(?:죠|지요|지(?![가-힣])|져|맞[가-힣]*|아니[에예죠]요?|아닌가요?|아님)|이?[에예]요\?|인가요?|인지)[가-힣\s]{0,3}[?.!~]*$|\d\s?(?:m|million|b|billion)?\s?(?:won|krw)?,?\s?(?:right|correct)\s?\?*$|^(?:is|are) [^?]*\d\s?(?:m|million|billion)(?: won)?\s?\?/;

const won = '\\d[\\d.,]*\\s?(?:억|천|백|만)[\\d천백만\\s]*원?';
/** "신규구축 상한 1억", "지역일자리 선정됐으면 1.5억": told as one of the terms, without a question. */
const termsTold = new RegExp(
  `(?:한도|최대|상한|지원금|지원액|지원)(?:액|금)?(?:은|는|이|가)?\\s?${won}[.~]*$|(?:됐|되|받|뽑히|선정되)(?:으)?면\\s(?:최대\\s)?${won}[.~]*$`,
);

/** Puts up a figure to hear whether it is so. */
export const putsUpFigure = perText(
  (text: string): boolean =>
    isClaim(text) || putsUpLimit(text) || putsUpGrant(text) || sumPutUp.test(text) || termsTold.test(text),
);

/** "신규구축 5천만원 지원되나요": asks whether so much can be had, which less than the limit can. */
export const asksForSoMuch = (text: string): boolean =>
  putsUpGrant(text) && !isClaim(text) && !putsUpLimit(text);

/**
 * "한도가 1억 5천 맞죠?", "3억 다 주는 거죠?", "신규 1억이죠?": the sum named is one of the terms, not a cost to reckon
 * from.
 */
export const claimsTerms = perText(
  (text: string): boolean =>
    putsUpFigure(text) &&
    ![supposes, reckonsFrom].some((words) => words.test(text)) &&
    [limit, share, given, grantPutUp, sumPutUp, termsTold].some((words) => words.test(text)),
);

const cost = /사업비|견적|총액|예산|투자|\b(?:total|project|cost|quote|budget)/;
const granted =
  /지원|보조|정부|국비|받|나오|나온|나와|주[는죠]|준[다대]|\b(?:get|gets|receive|grant|support|government|subsidy)\b/;
const borne =
  /부담|자비|자기\s?돈|우리\s?돈|(?:우리|저희)[가는]?\s|내[면는야]|낼|냅|\b(?:we|i) (?:pay|put in|bear)|\bour (?:own )?(?:share|part|money)/;

/** Whether the share that a claim speaks of is the company's own. */
export const speaksOfOwnShare = perText(
  (text: string): boolean => borne.test(text) && !/지원|보조|정부|받(?!으면)/.test(text),
);

/**
 * "지원금 2억1천 맞아요?" after the project cost was told: the sum is put up as what comes out of that cost, not as one
 * of the terms and not as another cost.
 */
export const claimsOutcome = (
  { text, details: { amounts } }: { readonly text: string; readonly details: Pick<Details, 'amounts'> },
  costWon: unknown,
): boolean =>
  typeof costWon === 'number' &&
  amounts.length === 1 &&
  putsUpFigure(text) &&
  ![supposes, cost, limit, share].some((words) => words.test(text)) &&
  (granted.test(text) || borne.test(text));

type Figures = Pick<Details, 'amounts' | 'percents' | 'months' | 'dates' | 'counts' | 'times'>;

/** What an answer states in brackets is beside the point. */
export const withoutBrackets = (text: string): string => {
  const stripped = text.replace(/\([^()]*\)/g, '');
  return stripped === text ? text : withoutBrackets(stripped);
};

const overlap = (claimed: readonly unknown[], stated: readonly unknown[]): boolean | undefined => {
  if (claimed.length === 0 || stated.length === 0) return undefined;
  return claimed.every((value) => stated.includes(value));
};

type Day = Details['dates'][number];

/** "3월 마감 맞죠" claims the month only, "3월 말" its last third. */
const isSameDay = (claimed: Day, stated: Day): boolean => {
  if (claimed.month !== stated.month) return false;
  if (claimed.day !== undefined) return claimed.day === stated.day;
  if (claimed.part === undefined || stated.day === undefined) return true;
  const [first, last] = thirds[claimed.part];
  return stated.day >= first && stated.day <= last;
};

const datesHold = (claimed: readonly Day[], stated: readonly Day[]): boolean | undefined =>
  claimed.length === 0 || stated.length === 0
    ? undefined
    : claimed.every((day) => stated.some((other) => isSameDay(day, other)));

/** "상근컨설턴트는 7명 있음": a count of one's own is no claim of what is required. */
export const tellsOwnCount = (text: string): boolean =>
  /\d\s?(?:명|건|개사?|곳|분|년)\s?(?:이|을|를|은)?\s?(?:정도 ?)?(?:있(?!어야|으면|나|는지|을)|보유(?!해야|하면|하고 있어야)|확보(?:했|돼))/.test(
    text,
  );

/** Companies are counted in several ways: "회사 세 군데", "2개 기업". */
const ofCompanies: readonly string[] = ['company', 'place', 'piece'];
export const thingOf = (unit: string): string => (ofCompanies.includes(unit) ? 'company' : unit);

/**
 * Counts are held against counts of the same thing: two companies say nothing about 400 people. Several of one thing of
 * which some are stated ("제조 4곳 공급 1곳") are counts of its parts.
 */
const countsHold = (claimed: Figures['counts'], stated: Figures['counts']): boolean | undefined => {
  const sameThing = claimed.filter(({ unit }) => stated.some((other) => other.unit === unit));
  if (sameThing.length === 0) return undefined;
  const held = sameThing.filter(({ value, unit }) =>
    stated.some((other) => thingOf(other.unit) === thingOf(unit) && other.value === value),
  );
  const ofParts = sameThing.some((one) => !held.includes(one) && held.some(({ unit }) => unit === one.unit));
  return ofParts ? undefined : held.length === sameThing.length;
};

/** A kind of figure that a claim and what is stated have in common, and whether they agree in it. */
export interface JudgedKind {
  readonly kind: keyof Figures;
  readonly holds: boolean;
}

/** The claim held against what is stated, one kind of figure after the other. */
export const judgedKinds = (claimed: Figures, stated: Figures): readonly JudgedKind[] => {
  const verdicts: readonly (readonly [keyof Figures, boolean | undefined])[] = [
    ['percents', overlap(claimed.percents, stated.percents)],
    ['amounts', overlap(claimed.amounts, stated.amounts)],
    ['months', overlap(claimed.months, stated.months)],
    ['times', overlap(claimed.times, stated.times)],
    ['dates', datesHold(claimed.dates, stated.dates)],
    ['counts', countsHold(claimed.counts, stated.counts)],
  ];
  return verdicts.flatMap(([kind, holds]) => (holds === undefined ? [] : [{ kind, holds }]));
};

const fixed =
  /딱\s|(?:억|만|천|백)\s?원?\s?(?:을|를)?\s?(?:다|전부|모두)\s?(?:지원|주|줘|나오|나와)|무조건|정확히|고정|일괄|일률|항상|\bfixed\b|\bexactly\b|\balways\b|no matter what/;
const bounded = /이내|이상|이하|최대|까지|내외|안팎|\bup to\b|\bat (?:most|least)\b|\bor more\b|\bmaximum\b/;

/** "딱 40%로 정해진 거죠": what the notice states as a limit is claimed as fixed. */
export const takesLimitForFixed = (claim: string, stated: string): boolean =>
  fixed.test(claim) && bounded.test(stated);

const leastStated = /(\d+)\s?[가-힣]{0,4}\s?이상|\bat least (\d+)|\b(\d+) or more\b/g;

/** "10개사만 뽑는 거죠": what the notice states as the least is claimed as all. */
export const takesLeastForAll = (claim: string, stated: string): boolean => {
  if (!saysNoMore(claim)) return false;
  const claimed: readonly string[] = claim.match(/\d+/g) ?? [];
  return [...stated.matchAll(leastStated)].some(([, ...figures]) =>
    figures.some((figure) => figure !== undefined && claimed.includes(figure)),
  );
};

/** Whether a month's last day is claimed and none of the days stated is one: "2월 말일이죠" of the 27th. */
export const missesLastDay = (claim: string, { dates }: Figures, year: number): boolean =>
  saysLastDay(claim) &&
  dates.length > 0 &&
  dates.every(({ month, day }) => day !== undefined && day !== lastDayOf(year, month));
/** Date arithmetic without a clock: day 0 of the month after. */
const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The topics a claim is about, by the kinds of its figures: "70%에 3월 말 마감 맞죠" claims a rate and a date. */
export const topicsClaimed = ({ percents, amounts, dates }: Figures): readonly string[] => [
  ...(percents.length > 0 || amounts.length > 0 ? ['amount'] : []),
  ...(dates.length > 0 ? ['window'] : []),
];

/** A day is claimed where the answer, but for the beginning, names none: then the claim does not hold. */
export const lacksClaimedDay = (claimed: Figures, whole: Figures, rest: Figures): boolean =>
  claimed.dates.length > 0 && whole.dates.length > 0 && rest.dates.length === 0;
