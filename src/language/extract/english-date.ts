import { makeDate, type ReadDate } from './calendar.ts';
import { isDigit } from './characters.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const names =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec';
const dayFirst = new RegExp(
  `(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${names})\\.?(?:,? (\\d{4}))?(?![a-z])`,
  'y',
);
const monthFirst = new RegExp(
  `(${names})\\.? (?:the )?(\\d{1,2})(st|nd|rd|th)?(?![\\d])(?:,? (\\d{4})(?!\\d))?`,
  'y',
);
/** "may" is a month by itself only after a preposition; the short forms never are. */
const monthAlone = new RegExp(`(${names.split('|').slice(0, 12).join('|')})(?: (\\d{4}))?(?![a-z])`, 'y');
const beforeMay = /(?:in|by|of|until|till|since|from|late|early|mid|end) $/;
const firstLetters = new Set([...'jfmasond'].map((letter) => letter.charCodeAt(0)));

const monthNumber = (name: string): number => months.indexOf(name.slice(0, 3)) + 1;

const exec = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

const finish = (
  at: number,
  found: RegExpExecArray,
  year: string | undefined,
  month: string,
  day?: string,
): ReadDate | undefined => {
  const date = makeDate(year ? Number(year) : undefined, monthNumber(month), day ? Number(day) : undefined);
  return date && { date, end: at + found[0].length };
};

/** "may 2 companies apply": the verb. */
const isVerbMay = (text: string, found: RegExpExecArray): boolean =>
  found[1] === 'may' &&
  !found[3] &&
  !found[4] &&
  /^ [a-z]/.test(text.slice(found.index + found[0].length)) &&
  !beforeMay.test(text.slice(0, found.index));

const readAlone = (text: string, at: number): ReadDate | undefined => {
  const found = exec(monthAlone, text, at);
  if (!found?.[1]) return undefined;
  const isMonth = found[1] !== 'may' || found[2] !== undefined || beforeMay.test(text.slice(0, at));
  return isMonth ? finish(at, found, found[2], found[1]) : undefined;
};

/** Reads an English date at a position: march 31, 31 mar 2020, 31st of march, march. */
export const readEnglishDate = (text: string, at: number): ReadDate | undefined => {
  const code = text.charCodeAt(at);
  if (isDigit(code)) {
    const found = exec(dayFirst, text, at);
    return found?.[2] ? finish(at, found, found[3], found[2], found[1]) : undefined;
  }
  if (!firstLetters.has(code)) return undefined;
  const found = exec(monthFirst, text, at);
  if (found?.[1] && !isVerbMay(text, found)) return finish(at, found, found[4], found[1], found[2]);
  return readAlone(text, at);
};
