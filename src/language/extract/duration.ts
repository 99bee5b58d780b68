import { isDigit, isLatin, skipBlank, startsWord } from './characters.ts';
import {
  type Numeral,
  readDigits,
  readEnglish,
  readNative,
  readSino,
  sinoDigit,
  sinoUnit,
} from './numeral.ts';
import { readAlong, type Span, spanOf } from './span.ts';
import { isShortYear } from './year.ts';

export type DurationUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** A length of time: 6개월 is {value: 6, unit: 'month'}, 반년 too. */
export interface Duration {
  readonly value: number;
  readonly unit: DurationUnit;
}

interface Found extends Duration {
  readonly start: number;
  readonly end: number;
}

const koreanUnits: readonly (readonly [RegExp, DurationUnit])[] = [
  [/^ ?(?:개월|갤월|게월|개 월)/, 'month'],
  [/^ ?달(?!성|라|력|서)/, 'month'],
  [/^ ?개?년(?!생|식)(?:간)?/, 'year'],
  [/^ ?주일/, 'week'],
  [/^ ?주(?=$|[^가-힣]|간|동안|이내|안|만|치|면|씩|정도)/, 'week'],
  [/^ ?시간/, 'hour'],
  [/^ ?분(?=$|[^가-힣]|간|동안|이내|만|정도|짜리)(?!의)/, 'minute'],
  [/^ ?일(?!자|하(?!루)|할|반|부터|까지|에|날|단|정|시|터|괄)/, 'day'],
  [/^ ?일(?=정도|하고)/, 'day'],
];
const nativeUnits = koreanUnits.filter(([, unit]) => unit === 'month' || unit === 'hour' || unit === 'week');
const englishUnit = /^[ -](minute|hour|day|week|month|year)s?(?![a-z])/;
const wholeWords: readonly (readonly [string, number, DurationUnit])[] = [
  ['반년', 6, 'month'],
  ['일주일', 1, 'week'],
  ['보름', 15, 'day'],
  ['하루', 1, 'day'],
  ['이틀', 2, 'day'],
  ['사흘', 3, 'day'],
  ['나흘', 4, 'day'],
  ['닷새', 5, 'day'],
  ['열흘', 10, 'day'],
  ['half a year', 6, 'month'],
  ['a month', 1, 'month'],
  ['a year', 1, 'year'],
  ['a week', 1, 'week'],
  ['a day', 1, 'day'],
  ['an hour', 1, 'hour'],
];
const wholeWordStart = new Set(wholeWords.map(([word]) => word.charCodeAt(0)));

const unitAfter = (
  text: string,
  at: number,
  units: typeof koreanUnits,
): { readonly unit: DurationUnit; readonly end: number } | undefined => {
  const rest = text.slice(at, at + 7);
  for (const [pattern, unit] of units) {
    const found = pattern.exec(rest);
    if (found) return { unit, end: at + found[0].length };
  }
  return undefined;
};

/** Calendar years and days of the month are points in time: 2020년, '19년에, 3월 13일, 17시 30분. */
const isCalendar = (text: string, start: number, number: Numeral, unit: DurationUnit): boolean => {
  const before = text.slice(Math.max(0, start - 2), start);
  if (unit === 'day') return /월 ?$/.test(before);
  if (unit === 'minute') return /시 ?$/.test(before);
  if (unit !== 'year') return false;
  if (number.value >= 1900) return true;
  const end = skipBlank(text, number.end) + 1;
  return number.value >= 13 && isShortYear(text, start, number.value, end);
};

/** 1년 반, 한 달 반. */
const halfAfter = (text: string, at: number): number => {
  const from = skipBlank(text, at);
  return text[from] === '반' && /^반(?:$|[^가-힣]|이면|정도|동안|만)/.test(text.slice(from, from + 3))
    ? from + 1
    : -1;
};

const build = (
  text: string,
  start: number,
  number: Numeral,
  units: typeof koreanUnits,
): Found | undefined => {
  const found = unitAfter(text, number.end, units);
  if (!found || number.value === 0 || isCalendar(text, start, number, found.unit)) return undefined;
  const half = halfAfter(text, found.end);
  if (half < 0) return { value: number.value, unit: found.unit, start, end: found.end };
  if (found.unit === 'year') return { value: number.value * 12 + 6, unit: 'month', start, end: half };
  return { value: number.value + 0.5, unit: found.unit, start, end: half };
};

const fromDigits = (text: string, start: number): Found | undefined => {
  const before = text.charCodeAt(start - 1);
  if (isDigit(before) || isLatin(before)) return undefined;
  if ((before === 0x2e || before === 0x2d || before === 0x2c) && isDigit(text.charCodeAt(start - 2)))
    return undefined;
  const number = readDigits(text, start);
  return number && (build(text, start, number, koreanUnits) ?? withEnglishUnit(text, start, number));
};

const withEnglishUnit = (text: string, start: number, number: Numeral): Found | undefined => {
  const found = englishUnit.exec(text.slice(number.end, number.end + 10));
  if (!found) return undefined;
  return { value: number.value, unit: found[1] as DurationUnit, start, end: number.end + found[0].length };
};

const wholeWord = (text: string, start: number): Found | undefined => {
  if (!wholeWordStart.has(text.charCodeAt(start))) return undefined;
  for (const [word, value, unit] of wholeWords)
    if (text.startsWith(word, start)) return { value, unit, start, end: start + word.length };
  return undefined;
};

/** 오일 (oil), 이주 (moving), 구 분: one syllable is a number only where a length of time is plain. */
const isPlainLength = (text: string, { unit, end }: Found, number: Numeral, start: number): boolean => {
  if (number.end - start > 1 || unit === 'month') return true;
  return (
    (unit === 'year' && text[start] !== '이') || /^(?:간|동안|이내|안에|만에)/.test(text.slice(end, end + 2))
  );
};

const fromHangul = (text: string, start: number): Found | undefined => {
  const whole = wholeWord(text, start);
  if (whole) return whole;
  const native = readNative(text, start);
  if (native) return build(text, start, native, nativeUnits);
  if (sinoDigit(text[start]) <= 0 && sinoUnit(text[start]) === 0) return undefined;
  const sino = readSino(text, start);
  const found = sino && build(text, start, sino, koreanUnits);
  return sino && found && isPlainLength(text, found, sino, start) ? found : undefined;
};

const fromEnglish = (text: string, start: number): Found | undefined => {
  const whole = wholeWord(text, start);
  if (whole && !isLatin(text.charCodeAt(whole.end))) return whole;
  const number = readEnglish(text, start);
  return number && withEnglishUnit(text, start, number);
};

const readAt = (text: string, at: number): Found | undefined => {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return fromDigits(text, at);
  if (!startsWord(text, at)) return undefined;
  return isLatin(code) ? fromEnglish(text, at) : fromHangul(text, at);
};

/**
 * Finds lengths of time in a normalised text: 6개월, 반년, 두 달, 1년 반 (18 months), 48일, 2주, 하루, six months. Dates,
 * calendar years and times of day are none.
 */
export const findDurations = (text: string): Span<Duration>[] =>
  readAlong(text, readAt).map(({ start, end, value, unit }) => spanOf(text, start, end, { value, unit }));
