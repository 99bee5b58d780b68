import { isDigit } from './characters.ts';
import { type Span, spanOf } from './span.ts';

const fourDigits = /(19[89]\d|20[0-4]\d)(?=$|[^\d.,원만억천백])(?: ?년도?)?/y;
const twoDigits = /(\d{2}) ?년(도?)/y;
/** After a bare two-digit 년: a point in time, not a length. */
const pointInTime =
  /^\)|^[,~·/] ?'?\d{2} ?년|^ ?(?:에(?! ?걸)|도(?!에)|부터|까지|참여|지정|당시|이전|이후|선정|정부|공고|사업|초|말|때|확인|컨설|수행|모집|구축|신청|결과|기준|예산|상반기|하반기|클라우드|로봇|스마트|\d{1,2}월)/;

const at = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index;
  return pattern.exec(text);
};

/** Whether a two-digit figure before 년 is a year of this century ("19년에 지정된") and not a length ("19년 경력"). */
export const isShortYear = (text: string, start: number, value: number, end: number): boolean => {
  if (value > 35) return false;
  if (text[start - 1] === "'" || text[end] === '도') return true;
  return value >= 13 && value <= 25 && pointInTime.test(text.slice(end, end + 6));
};

const readShort = (text: string, index: number): Span<number> | undefined => {
  const found = at(twoDigits, text, index);
  if (!found) return undefined;
  const value = Number(found[1]);
  const end = index + found[0].length;
  if (!isShortYear(text, index, value, end - (found[2] ?? '').length)) return undefined;
  return spanOf(text, text[index - 1] === "'" ? index - 1 : index, end, 2000 + value);
};

const readMarked = (text: string, index: number): Span<number> | undefined => {
  if (text[index - 1] !== "'" || !/^\d{2}(?!\d)/.test(text.slice(index, index + 3))) return undefined;
  const value = Number(text.slice(index, index + 2));
  return value <= 35 ? spanOf(text, index - 1, index + 2, 2000 + value) : undefined;
};

/** Finds calendar years in a normalised text: 2020년, 2018, '19년, 19년에, 20년도. Lengths ("10년 경력") are none. */
export const findYears = (text: string): Span<number>[] => {
  const spans: Span<number>[] = [];
  for (let index = 0; index < text.length; index++) {
    if (!isDigit(text.charCodeAt(index))) continue;
    if (index > 0 && (isDigit(text.charCodeAt(index - 1)) || /[-.,]/.test(text[index - 1] ?? ''))) continue;
    const long = at(fourDigits, text, index);
    const span = long
      ? spanOf(text, index, index + long[0].length, Number(long[1]))
      : (readShort(text, index) ?? readMarked(text, index));
    if (!span) continue;
    spans.push(span);
    index = span.end - 1;
  }
  return spans;
};
