import type { Form } from './scanner.ts';
import type { Token, Unit } from './token.ts';

const koreanUnits: readonly (readonly [RegExp, Unit])[] = [
  [/^\s?개월/, 'month'],
  [/^\s?개\s?(?:사|기업|기관|업체)/, 'company'],
  [/^\s?사(?![가-힣])/, 'company'],
  [/^\s?년/, 'year'],
  [/^\s?일(?![부반])/, 'day'],
  [/^\s?주(?:간|(?![가-힣]))/, 'week'],
  [/^\s?시간/, 'hour'],
  [/^\s?분(?!야)/, 'minute'],
  [/^\s?(?:명|인(?![증력]))/, 'person'],
  [/^\s?점/, 'point'],
  [/^\s?부(?![가-힣])/, 'copy'],
  [/^\s?(?:회|번)/, 'times'],
];

const englishUnits: readonly (readonly [RegExp, Unit])[] = [
  [/^[\s-]?months?\b/i, 'month'],
  [/^[\s-]?years?\b/i, 'year'],
  [/^[\s-]?weeks?\b/i, 'week'],
  [/^[\s-]?days?\b/i, 'day'],
  [/^[\s-]?hours?\b/i, 'hour'],
  [/^[\s-]?min(?:ute)?s?\b/i, 'minute'],
  [/^\s(?:people|persons?|experts|staff|consultants|employees|designers)\b/i, 'person'],
  [
    /^\s(?:compan(?:y|ies)|firms?|enterprises|businesses|organi[sz]ations|agencies|institutions|bodies)\b/i,
    'company',
  ],
  [/^\spoints?\b/i, 'point'],
  [/^\s(?:cop(?:y|ies)|originals?)\b/i, 'copy'],
  [/^\s(?:times|visits|sessions)\b/i, 'times'],
];

const unitOf = (following: string): Unit | undefined =>
  [...koreanUnits, ...englishUnits].find(([pattern]) => pattern.test(following))?.[1];

const plain = (digits: string): string => String(Number(digits.replaceAll(',', '')));

const percent: Form = {
  pattern:
    /(?:(\d+(?:\.\d+)?)\s?(?:-|–|~|to)\s?)?(\d+(?:\.\d+)?)\s?(?:%|퍼센트|프로(?![가-힣])|per\s?cent\b)/gi,
  read: ([raw = '', lower = '', upper = '']) =>
    [lower, upper]
      .filter((digits) => digits !== '')
      .map((digits): Token => ({ kind: 'percent', value: plain(digits), raw })),
};

/** IEC62541, C31114, 5G, 2020-106, 386-2. */
const code: Form = {
  pattern: /(?<![A-Za-z\d-])(?:[A-Za-z]+-?\d[A-Za-z\d]*|\d+[A-Z](?![A-Za-z])|\d+-\d+)(?![\d-])/g,
  read: ([raw = '']) => [{ kind: 'code', value: raw.toLowerCase(), raw }],
};

/** A number with what follows it, which tells what it counts. */
const number: Form = {
  pattern: /(\d+(?:,\d{3})*(?:\.\d+)?)((?:[\s-]?[가-힣A-Za-z]+(?:\s?[가-힣]+)?)?)/g,
  read: ([raw = '', digits = '', following = '']) => [
    { kind: 'number', value: plain(digits), unit: unitOf(following), raw },
  ],
};

const words = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** "three months", "two copies": English number words, but only where a known unit follows. */
const spelled: Form = {
  pattern: new RegExp(`\\b(${words.join('|')})([\\s-][a-z]+)`, 'gi'),
  read: ([raw = '', word = '', following = '']) => {
    const unit = unitOf(following);
    return unit ? [{ kind: 'number', value: String(words.indexOf(word.toLowerCase()) + 1), unit, raw }] : [];
  },
};

/** Shares, codes, and whatever other numbers are left once money, dates and phones have been read. */
export const numberForms: readonly Form[] = [percent, code, spelled, number];
