import { isDigit } from './characters.ts';
import { readAlong, type Span, spanOf } from './span.ts';

/** Area and service codes that a Korean number starts with after the zero. */
const code = '(?:2|3[1-3]|4[1-4]|5[1-5]|6[1-4]|1[016-9]|70|80|50\\d?|30)';
const gap = '[\\-. )~]{0,2}';
const national = new RegExp(`\\(?0(${code})${gap}(\\d{3,4})${gap}(\\d{4})(?!\\d)`, 'y');
const international = new RegExp(
  `\\+ ?82${gap}\\(?0?\\)?(${code})${gap}(\\d{3,4})${gap}(\\d{4})(?!\\d)`,
  'y',
);
/** Nationwide numbers without an area code: 1588-1234. */
const nationwide = /(1[568]\d{2})[-. ](\d{4})(?!\d)/y;

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

const read = (text: string, at: number): Span<string> | undefined => {
  const found = match(national, text, at) ?? match(international, text, at);
  if (found) return spanOf(text, at, at + found[0].length, `0${found[1]}${found[2]}${found[3]}`);
  const short = match(nationwide, text, at);
  return short ? spanOf(text, at, at + short[0].length, `${short[1]}${short[2]}`) : undefined;
};

const mayStart = (text: string, at: number): boolean => {
  const character = text[at];
  if (character !== '0' && character !== '1' && character !== '+' && character !== '(') return false;
  const before = text.charCodeAt(at - 1);
  return !isDigit(before) && !(before === 0x2d && isDigit(text.charCodeAt(at - 2)));
};

/**
 * Finds telephone numbers written with an area or mobile code, in any grouping, and nationwide ones. The value is
 * the digits in the national form: "+82 10-1234-5678" → "01012345678".
 */
export const findPhones = (text: string): Span<string>[] =>
  readAlong(text, (within, at) => (mayStart(within, at) ? read(within, at) : undefined));
