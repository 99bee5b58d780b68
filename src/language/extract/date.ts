import { type CalendarDate, makeDate, type ReadDate } from './calendar.ts';
import { isDigit, isLatin, startsWord } from './characters.ts';
import { readEnglishDate } from './english-date.ts';
import { readSino, sinoDigit } from './numeral.ts';
import { readSlashFraction } from './percent.ts';
import { type Span, spanOf } from './span.ts';

/** The first and the last day of each third of a month. */
export const thirds = { early: [1, 10], middle: [11, 20], late: [21, 31] } as const;

const fullYear = /(\d{4}) ?(?:년|[.\-/]) ?(\d{1,2}) ?(?:월|[.\-/]) ?(\d{1,2})(?!\d)(?: ?일(?!자리))?/y;
const shortYear =
  /(\d{2})(?: ?년 ?| ?\. ?|-)(\d{1,2})(?: ?월 ?| ?\. ?|-)(\d{1,2})(?!\d|[.-]\d)(?: ?일(?!자리))?/y;
const compact = /(20\d{2})(\d{2})(\d{2})(?!\d)/y;
const yearMonth = /(\d{4}|\d{2}) ?년 ?(\d{1,2}) ?월/y;
const monthDay = /(\d{1,2}) ?월 ?(\d{1,2})(?: ?일(?!자리)|(?= ?(?:까지|부터|자|$|[?!~.,)])))/y;
const monthOnly = /(\d{1,2}) ?월(?! ?\d{1,2} ?일)/y;
const dotted = /(\d{1,2})\. ?(\d{1,2})(?![\d]|\.\d)/y;
const slashed = /(\d{1,2})\/(\d{1,2})(?![\d/])/y;
/** After "3.5" a number, not a day: 3.5억, 1.5배, 2.5%. */
const unitAfterDecimal =
  /^ ?(?:[억만천백배%점명개부번조퍼할톤]|프로|시간|년|m|k|b|kg|million|billion|percent)/;
const daySignAfter = /^ ?(?:일|까지|부터|에|~|\(|\.|자)/;

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

const withGroups = (found: RegExpExecArray | null, at: number, hasYear: boolean): ReadDate | undefined => {
  if (!found) return undefined;
  const numbers = found.slice(1).map(Number);
  const [year, month, day] = hasYear ? numbers : [undefined, ...numbers];
  const date = month === undefined ? undefined : makeDate(year, month, day);
  return date && { date, end: at + found[0].length };
};

/** 초, 중순, 말 after a month: "3월 말까지". */
const withPart = (text: string, read: ReadDate | undefined): ReadDate | undefined => {
  if (!read || read.date.day !== undefined) return read;
  const found =
    /^ ?(초|중순|말일|말|하순)(?![가-힣])|^ ?(초|중순|말일|말|하순)(?=까지|부터|에|쯤|이|인)/.exec(
      text.slice(read.end, read.end + 5),
    );
  if (!found) return read;
  const word = found[1] ?? found[2] ?? '';
  const part = word === '초' ? 'early' : word === '중순' ? 'middle' : 'late';
  return { date: { ...read.date, part }, end: read.end + found[0].length };
};

const readDotted = (text: string, at: number): ReadDate | undefined => {
  const found = match(dotted, text, at);
  if (!found) return undefined;
  const end = at + found[0].length;
  const rest = text.slice(end, end + 8);
  const isTwoDigits = (found[2] ?? '').length === 2;
  if (unitAfterDecimal.test(rest) || !(isTwoDigits || daySignAfter.test(rest))) return undefined;
  return withGroups(found, at, false);
};

const readSlashed = (text: string, at: number): ReadDate | undefined =>
  readSlashFraction(text, at) ? undefined : withGroups(match(slashed, text, at), at, false);

const readMonth = (text: string, at: number): ReadDate | undefined =>
  withGroups(match(monthDay, text, at), at, false) ??
  withPart(text, withGroups(match(yearMonth, text, at), at, true)) ??
  withPart(text, withGroups(match(monthOnly, text, at), at, false));

const readDigits = (text: string, at: number): ReadDate | undefined =>
  withGroups(match(fullYear, text, at), at, true) ??
  withGroups(match(shortYear, text, at), at, true) ??
  withGroups(match(compact, text, at), at, true) ??
  readMonth(text, at) ??
  readDotted(text, at) ??
  readSlashed(text, at) ??
  readEnglishDate(text, at);

const sinoMonth = (
  text: string,
  at: number,
): { readonly value: number; readonly end: number } | undefined => {
  if (text.startsWith('유월', at)) return { value: 6, end: at + 2 };
  if (text.startsWith('시월', at)) return { value: 10, end: at + 2 };
  const number = readSino(text, at);
  return number && text[number.end] === '월' ? { value: number.value, end: number.end + 1 } : undefined;
};

/** 삼월 십이일, 유월 말. */
const readSinoDate = (text: string, at: number): ReadDate | undefined => {
  const month = sinoMonth(text, at);
  if (!month) return undefined;
  const from = text[month.end] === ' ' ? month.end + 1 : month.end;
  const day = readSino(text, from);
  if (day && text[day.end] === '일') {
    const date = makeDate(undefined, month.value, day.value);
    return date && { date, end: day.end + 1 };
  }
  const date = makeDate(undefined, month.value);
  return date && withPart(text, { date, end: month.end });
};

const isInside = (text: string, at: number): boolean => {
  const before = text.charCodeAt(at - 1);
  return (
    isDigit(before) ||
    isLatin(before) ||
    ((before === 0x2e || before === 0x2d || before === 0x2f) && isDigit(text.charCodeAt(at - 2)))
  );
};

const mayStartSino = (text: string, at: number): boolean =>
  startsWord(text, at) &&
  (sinoDigit(text[at]) > 0 || text[at] === '십' || text[at] === '유' || text[at] === '시');

const readAt = (text: string, at: number, hasMonth: boolean): ReadDate | undefined => {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return isInside(text, at) ? undefined : readDigits(text, at);
  if (isLatin(code)) return startsWord(text, at) ? readEnglishDate(text, at) : undefined;
  return hasMonth && mayStartSino(text, at) ? readSinoDate(text, at) : undefined;
};

/**
 * Finds dates in a normalised text: 3월 13일, 3.13, 3/13, 2020-03-13, '20.3.13, 20200313, 3월 말, 삼월 십이일,
 * march 31, 31 mar 2020. Days that a month does not have are no dates; telephone numbers and decimals neither.
 */
export const findDates = (text: string): Span<CalendarDate>[] => {
  const hasMonth = text.includes('월');
  const spans: Span<CalendarDate>[] = [];
  for (let at = 0; at < text.length; at++) {
    const found = readAt(text, at, hasMonth);
    if (!found) continue;
    const start = text[at - 1] === "'" && found.date.year !== undefined ? at - 1 : at;
    spans.push(spanOf(text, start, found.end, found.date));
    at = found.end - 1;
  }
  return spans;
};
