export type TokenKind =
  | 'won'
  | 'percent'
  | 'date'
  | 'time'
  | 'phone'
  | 'email'
  | 'url'
  | 'number'
  | 'code'
  | 'document';

/** What a count counts, where both languages name it alike. */
export type Unit =
  | 'year'
  | 'month'
  | 'week'
  | 'day'
  | 'hour'
  | 'minute'
  | 'month-of-year'
  | 'person'
  | 'company'
  | 'point'
  | 'copy'
  | 'times';

/** A figure, date, hour, number, address or document name found in a text, in a form that can be compared. */
export interface Token {
  readonly kind: TokenKind;
  /** Won as integer, `2020-02-13` or `--02-13`, `17:00`, digits of a phone, host and path of an address … */
  readonly value: string;
  readonly unit?: Unit | undefined;
  /** As written. */
  readonly raw: string;
}

const sameDate = (a: string, b: string): boolean =>
  a.slice(-5) === b.slice(-5) && (a.startsWith('--') || b.startsWith('--') || a === b);

/** "1년" and 12 months are one length, whichever of them stands in the record. */
const sameLength = (years: Token, months: Token): boolean =>
  years.unit === 'year' && months.unit === 'month' && Number(years.value) * 12 === Number(months.value);

const sameNumber = (a: Token, b: Token): boolean =>
  (a.value === b.value && (a.unit === undefined || b.unit === undefined || a.unit === b.unit)) ||
  sameLength(a, b) ||
  sameLength(b, a);

const inMonth = (month: Token, date: Token): boolean =>
  month.unit === 'month-of-year' &&
  date.kind === 'date' &&
  Number(date.value.slice(-5, -3)) === Number(month.value);

/** A bare number stands for a share or a sum of the same value ("30 to 40%"), and for the digits of a long code. */
const bareNumberMatches = (number: Token, other: Token): boolean => {
  if (number.kind !== 'number') return false;
  if (inMonth(number, other)) return true;
  if (number.unit !== undefined) return false;
  if (other.kind === 'code')
    return number.value.length >= 3 && other.value.replace(/\D/g, '') === number.value;
  return (other.kind === 'percent' || other.kind === 'won') && other.value === number.value;
};

/** Whether two tokens say the same; a date without a year agrees with that day of any year. */
export const sameToken = (a: Token, b: Token): boolean => {
  if (a.kind !== b.kind) return bareNumberMatches(a, b) || bareNumberMatches(b, a);
  if (a.kind === 'date') return sameDate(a.value, b.value);
  return a.kind === 'number' ? sameNumber(a, b) : a.value === b.value;
};

const spokenKinds: Readonly<Record<TokenKind, (value: string) => string>> = {
  won: (value) => `${Number(value).toLocaleString('en-US')} won`,
  percent: (value) => `${value} %`,
  date: (value) => `date ${value}`,
  time: (value) => `hour ${value}`,
  phone: (value) => `phone ${value}`,
  email: (value) => `e-mail ${value}`,
  url: (value) => `address ${value}`,
  number: (value) => `number ${value}`,
  code: (value) => `code ${value}`,
  document: (value) => `document ${value}`,
};

/** `"16백만원" (16,000,000 won)` for messages. */
export const describeToken = ({ kind, value, unit, raw }: Token): string =>
  `"${raw.trim()}" (${spokenKinds[kind](value)}${unit ? ` ${unit}` : ''})`;
