import { endsWord, isDigit, isLatin, skipBlank, startsWord } from './characters.ts';
import { type Numeral, readDigits, readEnglish, readSino, sinoDigit, sinoUnit } from './numeral.ts';
import { type Span, spanOf } from './span.ts';

/** What may follow a figure to make it a percentage; 프로그램 and 프로젝트 are none. */
const percentSign =
  /^ ?(?:%p?|퍼센트|퍼센|퍼(?![가-힣])|퍼(?=[만로는가를도면인이에요까])|프로(?!그램|젝트|세스|모션|필|토|덕)|percent|per cent|pct)/;
const tenths = /^ ?할(?=$|[^가-힣]|[을은이로만정까])/;
const halfWord =
  /^반(?:$|[^가-힣]|[은을도반](?![가-힣])|만(?!년)|이(?:야|에요|죠|고)|이나|씩|부담|지원|까지)/;

interface Found {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

const withSign = (text: string, start: number, number: Numeral): Found | undefined => {
  const rest = text.slice(number.end, number.end + 9);
  const sign = percentSign.exec(rest);
  if (sign) return { value: number.value, start, end: number.end + sign[0].length };
  const tenth = tenths.exec(rest);
  return tenth && number.value <= 10
    ? { value: number.value * 10, start, end: number.end + tenth[0].length }
    : undefined;
};

const ratio = (part: number, whole: number): number | undefined =>
  whole > 1 && part > 0 && part < whole && whole <= 10
    ? Math.round((part / whole) * 10_000) / 100
    : undefined;

const readSmall = (text: string, at: number): Numeral | undefined =>
  isDigit(text.charCodeAt(at)) ? readDigits(text, at) : readSino(text, at);

/** "2분의 1", "3분의2", "이분의 일". */
const fractionInWords = (text: string, start: number, whole: Numeral): Found | undefined => {
  if (!text.startsWith('분의', skipBlank(text, whole.end))) return undefined;
  const part = readSmall(text, skipBlank(text, skipBlank(text, whole.end) + 2));
  const value = part && ratio(part.value, whole.value);
  return part && value !== undefined ? { value, start, end: part.end } : undefined;
};

/** 1/2 is a half unless a day is meant ("1/2까지"); other fractions look like days and need "의" or "of" beside them. */
export const readSlashFraction = (text: string, start: number): Found | undefined => {
  const part = text.charCodeAt(start) - 48;
  const whole = text.charCodeAt(start + 2) - 48;
  if (text[start + 1] !== '/' || isDigit(text.charCodeAt(start + 3)) || text[start + 3] === '/')
    return undefined;
  const value = whole <= 5 ? ratio(part, whole) : undefined;
  if (value === undefined || /^ ?(?:까지|부터|에|일|오전|오후|\()/.test(text.slice(start + 3, start + 6)))
    return undefined;
  const isPlain = part === 1 && whole === 2;
  const before = text.slice(Math.max(0, start - 3), start).trimEnd();
  const beside = before.endsWith('의') || /^ ?(?:of|만큼|이상을)/.test(text.slice(start + 3, start + 7));
  return isPlain || beside ? { value, start, end: start + 3 } : undefined;
};

const fromDigits = (text: string, start: number): Found | undefined => {
  const before = text.charCodeAt(start - 1);
  if (isDigit(before) || (before === 0x2e && isDigit(text.charCodeAt(start - 2))) || isLatin(before))
    return undefined;
  const number = readDigits(text, start);
  if (!number) return undefined;
  return (
    withSign(text, start, number) ?? fractionInWords(text, start, number) ?? readSlashFraction(text, start)
  );
};

const fromSino = (text: string, start: number): Found | undefined => {
  const number = readSino(text, start);
  if (!number || number.value === 0 || number.value > 100) return undefined;
  if (!startsWord(text, start) && number.end - start < 2) return undefined;
  return withSign(text, start, number) ?? fractionInWords(text, start, number);
};

const fromHalf = (text: string, start: number): Found | undefined => {
  if (text.startsWith('절반', start)) return { value: 50, start, end: start + 2 };
  if (text[start] !== '반' || !startsWord(text, start) || !halfWord.test(text.slice(start, start + 3)))
    return undefined;
  return /(?:\d|억|년|달|시) ?$/.test(text.slice(Math.max(0, start - 2), start))
    ? undefined
    : { value: 50, start, end: start + 1 };
};

const fromEnglish = (text: string, start: number): Found | undefined => {
  if (!startsWord(text, start)) return undefined;
  if (
    text.startsWith('half', start) &&
    endsWord(text, start + 4) &&
    !/^half (?:a )?(?:year|day|hour|mil)/.test(text.slice(start, start + 12))
  )
    return { value: 50, start, end: start + 4 };
  const number = text.includes('percent', start) ? readEnglish(text, start) : undefined;
  return number && withSign(text, start, number);
};

/** "50~70%": the figure before the wave is a percentage too. */
const lowerOf = (text: string, { start }: Found): Found | undefined => {
  const lower = /(?:^|[^\d.])(\d{1,3}(?:\.\d+)?)(?: ?%)? ?[~-] ?$/.exec(
    text.slice(Math.max(0, start - 10), start),
  );
  if (!lower?.[1]) return undefined;
  const from = Math.max(0, start - 10) + lower.index + lower[0].indexOf(lower[1]);
  return { value: Number(lower[1]), start: from, end: from + lower[1].length };
};

const readAt = (text: string, at: number): Found | undefined => {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return fromDigits(text, at);
  if (isLatin(code)) return fromEnglish(text, at);
  const character = text[at];
  if (character === '절' || character === '반') return fromHalf(text, at);
  return sinoDigit(character) > 0 || sinoUnit(character) > 0 ? fromSino(text, at) : undefined;
};

/**
 * Finds percentages in a normalised text: 50%, 50퍼, 오십프로, 절반, 1/2, 3분의 2 (66.67), 3할, 20 percent, half.
 * A range gives both ends.
 */
export const findPercents = (text: string): Span<number>[] => {
  const spans: Span<number>[] = [];
  for (let at = 0; at < text.length; at++) {
    const found = readAt(text, at);
    if (!found) continue;
    const lower = isDigit(text.charCodeAt(at)) ? lowerOf(text, found) : undefined;
    if (lower && lower.start >= (spans.at(-1)?.end ?? 0))
      spans.push(spanOf(text, lower.start, lower.end, lower.value));
    spans.push(spanOf(text, found.start, found.end, found.value));
    at = found.end - 1;
  }
  return spans;
};
