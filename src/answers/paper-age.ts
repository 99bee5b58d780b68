import type { Question } from '../exchange/question.ts';
import { thirds } from '../language/extract/date.ts';
import { isClaim } from '../language/speech/confirming.ts';
import { asksAgeAlone } from '../language/speech/paper-age.ts';
import { speaksOfYearBefore, speaksOfYearBeforeLast } from '../language/speech/years-back.ts';
import { addDays, monthsBefore, yearOf } from '../rules/calendar.ts';

/** What tells of the age of a paper. */
type Aged = Pick<Question, 'details' | 'text' | 'today'>;

/** The first and the last day on which a paper spoken of may have been issued, as ISO dates. */
interface Issued {
  readonly from?: string | undefined;
  readonly to: string;
}

const over =
  /개월\s?(?:이|을|도)?\s?(?:지난|지나|넘|초과|이상)|[달년]\s?(?:이|을|도)?\s?(?:지난|지나|지났|넘)|\b(?:more|older) than\b|\bover \w+ months?\b/;
const ago =
  /(?:개월|[달년])\s?(?:쯤|정도|가량)?\s?(?:전|된|됐|묵은|지난)|\b(?:month|year)s? (?:ago|old|back)\b/;
const daysAgo = /(\d{1,3})\s?일\s?(?:쯤|정도|가량)?\s?(?:전에|전|된|됐)|\b(\d{1,3}) days? (?:ago|old)\b/;
const weeksAgo = /(\d{1,2})\s?주\s?(?:쯤|정도)?\s?(?:전에|전|된|됐)|\b(\d{1,2}) weeks? (?:ago|old)\b/;

/** Days that are named from today, as days before it. */
const recently: readonly (readonly [RegExp, number])[] = [
  [/그저께|그제|엊그제/, 2],
  [/어제|yesterday/, 1],
  [/오늘\s?(?:뗀|뽑|발급|받)|방금|issued today/, 0],
];
const lastMonth = /지난\s?달|저번\s?달|last month/;

const firstOf = (year: number, month: number): string => `${year}-${String(month).padStart(2, '0')}-01`;
/** The last day of the month in which an ISO date lies. */
const endOfMonth = (first: string): string => addDays(monthsBefore(first, -1), -1);

/** "3월 20일에 낼 건데": the day that is named is that of applying, not of issue. */
export const plansToApply = (text: string): boolean =>
  /(?:낼|제출할|신청할|접수할|넣을|올릴)|(?:내|신청하|접수하|제출하)려|\b(?:apply|submit)(?:ing)? on\b/.test(
    text,
  ) && !/(?<!언제 ?)(?:뗀|발급)|뗐|떼놓|뽑은|뽑았|\bissued\b/.test(text);

/** "작년", "재작년". */
const yearSpokenOf = (text: string, today: string): number | undefined =>
  speaksOfYearBeforeLast(text) ? yearOf(today) - 2 : speaksOfYearBefore(text) ? yearOf(today) - 1 : undefined;

/** A day without its year is the latest one that is not still to come. */
const ofDate = ({ details, text, today }: Aged): Issued | undefined => {
  if (plansToApply(text)) return undefined;
  const [date, ...others] = details.dates;
  if (!date || others.length > 0) return undefined;
  const { month, day } = date;
  const inYear = (year: number): string =>
    day === undefined ? firstOf(year, month) : addDays(firstOf(year, month), day - 1);
  const thisYear = inYear(yearOf(today));
  const year = date.year ?? yearSpokenOf(text, today);
  const from = year !== undefined ? inYear(year) : thisYear <= today ? thisYear : inYear(yearOf(today) - 1);
  if (day !== undefined) return { from, to: from };
  const [first, last] = date.part ? thirds[date.part] : [1, 31];
  const daysInMonth = Number(endOfMonth(from).slice(-2));
  return { from: addDays(from, first - 1), to: addDays(from, Math.min(last, daysInMonth) - 1) };
};

const ofMonths = ({ details, text, today }: Aged): Issued | undefined => {
  const [months, ...others] = details.months;
  if (months === undefined || others.length > 0) return undefined;
  const then = monthsBefore(today, months);
  if (over.test(text)) return { to: addDays(then, -1) };
  return ago.test(text) ? { from: then, to: then } : undefined;
};

const ofDays = ({ text, today }: Aged): Issued | undefined => {
  const days = daysAgo.exec(text);
  const weeks = weeksAgo.exec(text);
  const named = recently.find(([words]) => words.test(text))?.[1];
  const count = days ? Number(days[1] ?? days[2]) : weeks ? 7 * Number(weeks[1] ?? weeks[2]) : named;
  const then = count === undefined ? undefined : addDays(today, -count);
  return then === undefined ? undefined : { from: then, to: then };
};

const ofPeriods = ({ text, today }: Aged): Issued | undefined => {
  const year = yearSpokenOf(text, today);
  if (year !== undefined) return { from: firstOf(year, 1), to: `${year}-12-31` };
  if (!lastMonth.test(text)) return undefined;
  const from = monthsBefore(firstOf(yearOf(today), Number(today.slice(5, 7))), 1);
  return { from, to: endOfMonth(from) };
};

/** Whether a paper may still be handed in, where that can be told, and from which ISO date on it may be issued. */
export interface AgeJudged {
  readonly verdict?: 'yes' | 'no' | undefined;
  readonly earliest: string;
}

/**
 * A paper that is said to be so old, held against what the notice allows (`maxAgeMonths`) for an application today;
 * undefined where nothing is asked of its age.
 */
export const ageJudged = (
  question: Aged & Pick<Question, 'wantsVerdict'>,
  maxAgeMonths: number,
): AgeJudged | undefined => {
  const issued = ofMonths(question) ?? ofDays(question) ?? ofDate(question) ?? ofPeriods(question);
  if (!issued || !(question.wantsVerdict || isClaim(question.text) || asksAgeAlone(question.text)))
    return undefined;
  const earliest = monthsBefore(question.today, maxAgeMonths);
  if (issued.to < earliest) return { verdict: 'no', earliest };
  const isRecent = issued.from !== undefined && issued.from >= earliest;
  return { verdict: isRecent ? 'yes' : undefined, earliest };
};
