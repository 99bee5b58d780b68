import type { Form } from './scanner.ts';
import type { Token } from './token.ts';

const two = (digits: string | number): string => String(digits).padStart(2, '0');

const fullYear = (digits: string): string => (digits.length === 2 ? `20${digits}` : digits);

const date = (raw: string, year: string, month: string, day: string): readonly Token[] => {
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return [];
  return [{ kind: 'date', value: `${year ? fullYear(year) : '-'}-${two(month)}-${two(day)}`, raw }];
};

const yearToken = (digits: string, raw: string): Token => ({ kind: 'number', value: fullYear(digits), raw });

/** 2020년 2월 13일, '20년 3월 13일, 2월 13일. */
const korean: Form = {
  pattern: /(?:'?(\d{4}|\d{2})\s?년\s?)?(\d{1,2})\s?월\s?(\d{1,2})\s?일/g,
  read: ([raw = '', year = '', month = '', day = '']) => date(raw, year, month, day),
};

/** 2020. 2. 13, 2020-02-13, '20. 2. 18. */
const numeric: Form = {
  pattern: /(?<![\d'])(?:(\d{4})|'(\d{2}))\s?[.\-/]\s?(\d{1,2})\s?[.\-/]\s?(\d{1,2})(?!\d)/g,
  read: ([raw = '', long = '', short = '', month = '', day = '']) => date(raw, long || short, month, day),
};

/** 2.13, and "3. 12" where a weekday or a range shows that it is a date. */
const short: Form = {
  pattern: /(?<![\d.])(\d{1,2})(?:\.(\d{1,2})|\.\s(\d{1,2})(?=\s?[(~]))(?![\d.%배억만])/g,
  read: ([raw = '', month = '', day = '', spacedDay = '']) => date(raw, '', month, day || spacedDay),
};

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName = `(${monthNames.join('|')})[a-z]*\\.?`;
const monthNumber = (name: string): string => String(monthNames.indexOf(name.toLowerCase()) + 1);

/** 13 February 2020, 12 March. */
const dayFirst: Form = {
  pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?${monthName}(?:,?\\s(\\d{4}))?\\b`, 'gi'),
  read: ([raw = '', day = '', month = '', year = '']) => date(raw, year, monthNumber(month), day),
};

/** February 13, 2020, Mar. 12. */
const monthFirst: Form = {
  pattern: new RegExp(`\\b${monthName}\\s(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s(\\d{4}))?\\b`, 'gi'),
  read: ([raw = '', month = '', day = '', year = '']) => date(raw, year, monthNumber(month), day),
};

/** '14, '19년, 2018년, 20년 (but not "10년간", a duration). */
const year: Form = {
  pattern: /'(\d{2})(?!\d)(?:\s?년도?)?|(?<!\d)(\d{4})\s?년도?|(?<!\d)(\d{2})\s?년(?!간|\s?이|\s?동안)도?/g,
  read: ([raw = '', quoted = '', long = '', short_ = '']) => [yearToken(quoted || long || short_, raw)],
};

const month: Form = {
  pattern: /(?<!\d)(\d{1,2})\s?월/g,
  read: ([raw = '', digits = '']) => [
    { kind: 'number', value: String(Number(digits)), unit: 'month-of-year', raw },
  ],
};

const hour = (raw: string, digits: string, minutes: string, afternoon: boolean): readonly Token[] => {
  const value = (Number(digits) % 12) + (afternoon || Number(digits) === 12 ? 12 : 0);
  const clock = Number(digits) > 12 ? Number(digits) : afternoon ? value : Number(digits);
  return [{ kind: 'time', value: `${two(clock)}:${two(minutes || 0)}`, raw }];
};

const clock: Form = {
  pattern: /(?<!\d)(\d{1,2}):(\d{2})(?!\d)/g,
  read: ([raw = '', hours = '', minutes = '']) => hour(raw, hours, minutes, false),
};

/** 17시, 오후 5시 30분. */
const koreanHour: Form = {
  pattern: /(?:(오전|오후)\s?)?(?<!\d)(\d{1,2})\s?시(?!간)(?:\s?(\d{1,2})\s?분)?/g,
  read: ([raw = '', half = '', hours = '', minutes = '']) => hour(raw, hours, minutes, half === '오후'),
};

/** 5 p.m., 11:30 am. */
const englishHour: Form = {
  pattern: /(?<!\d)(\d{1,2})(?::(\d{2}))?\s?([ap])\.?m\b\.?/gi,
  read: ([raw = '', hours = '', minutes = '', half = '']) =>
    hour(raw, hours, minutes, half.toLowerCase() === 'p'),
};

/** Dates, hours and years in the spellings of notices and of both languages. */
export const dateForms: readonly Form[] = [
  korean,
  numeric,
  dayFirst,
  monthFirst,
  englishHour,
  clock,
  koreanHour,
  year,
  month,
  short,
];
