import type { Form } from './scanner.ts';
import type { Token } from './token.ts';

const koreanUnits: Readonly<Record<string, number>> = {
  억: 100_000_000,
  천만: 10_000_000,
  백만: 1_000_000,
  십만: 100_000,
  만: 10_000,
  천: 1_000,
};

const englishUnits: Readonly<Record<string, number>> = {
  billion: 1_000_000_000,
  bn: 1_000_000_000,
  million: 1_000_000,
  m: 1_000_000,
  thousand: 1_000,
  k: 1_000,
};

const numberOf = (digits: string): number => Number(digits.replaceAll(',', ''));

const won = (amount: number, raw: string): Token => ({ kind: 'won', value: String(Math.round(amount)), raw });

const koreanParts = (text: string): number =>
  [...text.matchAll(/(\d[\d,]*(?:\.\d+)?)\s?(억|천만|백만|십만|만|천)?/g)].reduce(
    (sum, [, digits = '', unit = '']) => sum + numberOf(digits) * (koreanUnits[unit] ?? 1),
    0,
  );

const figure = String.raw`\d[\d,]*(?:\.\d+)?`;
const largeUnit = '억|천만|백만|십만|만';

/** 1.5억원, 1억 5천만원, 16백만원, 1,000만원, 2천만. Thousands (천) count as money only before 원 or after 만. */
const korean: Form = {
  pattern: new RegExp(
    `(?:${figure}\\s?(?:${largeUnit}))(?:\\s?${figure}\\s?(?:${largeUnit}|천))*(?:\\s?원)?`,
    'g',
  ),
  read: ([raw = '']) => [won(koreanParts(raw), raw)],
};

/** 150,000,000원, 5천원. */
const koreanPlain: Form = {
  pattern: new RegExp(`${figure}\\s?천?\\s?원`, 'g'),
  read: ([raw = '']) => [won(koreanParts(raw), raw)],
};

const range = String.raw`(?:(${figure})\s?(?:-|–|~|to|or|and|\/)\s?)?`;

/** 150 million won, 60 or 90 million won, KRW 1.5 billion, 100M won. Both ends of a range count. */
const english: Form = {
  pattern: new RegExp(
    `(?:KRW\\s?|₩\\s?)?${range}(${figure})\\s?(million|billion|thousand|bn|m|k)\\b(\\s?(?:won|KRW)\\b)?`,
    'gi',
  ),
  read: ([raw = '', lower = '', upper = '', unit = '', currency = '']) => {
    const size = englishUnits[unit.toLowerCase()] ?? 1;
    // "5 m" may be metres and "2 thousand" anything: only the unmistakable units do without a currency.
    if (!/^(?:million|billion)$/i.test(unit) && currency === '' && !/^(?:KRW|₩)/i.test(raw)) return [];
    return [lower, upper]
      .filter((digits) => digits !== '')
      .map((digits) => won(numberOf(digits) * size, raw));
  },
};

/** KRW 150,000,000, 8,000,000 won. */
const englishPlain: Form = {
  pattern: new RegExp(`(?:KRW|₩)\\s?(${figure})|(${figure})\\s?(?:won|KRW)\\b`, 'gi'),
  read: ([raw = '', first = '', second = '']) => [won(numberOf(first || second), raw)],
};

/** Sums of money in Korean and English, in won. */
export const moneyForms: readonly Form[] = [korean, koreanPlain, english, englishPlain];
