import { isDigit, isLatin } from './characters.ts';

/** A number read from a text and the position after it. */
export interface Numeral {
  readonly value: number;
  readonly end: number;
}

const sinoDigits = '영일이삼사오육칠팔구';
const sinoValue = new Map<string, number>([...sinoDigits].map((digit, value) => [digit, value]));
sinoValue.set('륙', 6);
const sinoUnits = new Map([
  ['십', 10],
  ['백', 100],
  ['천', 1000],
]);

/** Value of a sino-Korean digit (일 … 구), or -1. */
export const sinoDigit = (character: string | undefined): number => {
  return character === undefined ? -1 : (sinoValue.get(character) ?? -1);
};

/** Value of 십, 백 or 천, or 0. */
export const sinoUnit = (character: string | undefined): number =>
  character === undefined ? 0 : (sinoUnits.get(character) ?? 0);

/** Digits with thousands commas and a decimal part: 1,500 · 1.5 · 40. */
export const readDigits = (text: string, at: number): Numeral | undefined => {
  let end = at;
  let value = 0;
  while (true) {
    const code = text.charCodeAt(end);
    if (isDigit(code)) value = value * 10 + (code - 48);
    else if (code !== 0x2c || end === at || !isThousands(text, end)) break;
    end++;
  }
  if (end === at) return undefined;
  if (text.charCodeAt(end) !== 0x2e || !isDigit(text.charCodeAt(end + 1))) return { value, end };
  const from = end + 1;
  end = from;
  while (isDigit(text.charCodeAt(end))) end++;
  return { value: value + Number(text.slice(from, end)) / 10 ** (end - from), end };
};

const isThousands = (text: string, comma: number): boolean =>
  isDigit(text.charCodeAt(comma + 1)) &&
  isDigit(text.charCodeAt(comma + 2)) &&
  isDigit(text.charCodeAt(comma + 3)) &&
  !isDigit(text.charCodeAt(comma + 4));

/** Sino-Korean below ten thousand: 오, 십이, 이십사, 백, 삼백육십오. */
export const readSino = (text: string, at: number): Numeral | undefined => {
  let value = 0;
  let lastUnit = 10_000;
  let end = at;
  while (true) {
    const digit = sinoDigit(text[end]);
    const unit = sinoUnit(text[digit < 0 ? end : end + 1]);
    if (unit > 0 && unit < lastUnit && digit !== 0) {
      value += (digit < 0 ? 1 : digit) * unit;
      lastUnit = unit;
      end += digit < 0 ? 1 : 2;
      continue;
    }
    if (digit < 0 || lastUnit < 10) break;
    value += digit;
    end++;
    break;
  }
  return end === at ? undefined : { value, end };
};

const nativeTens: readonly (readonly [string, number])[] = [
  ['열', 10],
  ['스물', 20],
  ['스무', 20],
  ['서른', 30],
  ['마흔', 40],
  ['쉰', 50],
];
const nativeOnes: readonly (readonly [string, number])[] = [
  ['다섯', 5],
  ['여섯', 6],
  ['일곱', 7],
  ['여덟', 8],
  ['여덜', 8],
  ['아홉', 9],
  ['하나', 1],
  ['한', 1],
  ['두', 2],
  ['둘', 2],
  ['세', 3],
  ['셋', 3],
  ['석', 3],
  ['네', 4],
  ['넷', 4],
  ['넉', 4],
];
const nativeStart = new Set([...nativeTens, ...nativeOnes].map(([word]) => word.charCodeAt(0)));

const readWord = (
  text: string,
  at: number,
  words: readonly (readonly [string, number])[],
): Numeral | undefined => {
  for (const [word, value] of words) if (text.startsWith(word, at)) return { value, end: at + word.length };
  return undefined;
};

/** Native Korean numerals up to fifty-nine: 한, 두, 다섯, 열두, 스무. */
export const readNative = (text: string, at: number): Numeral | undefined => {
  if (!nativeStart.has(text.charCodeAt(at))) return undefined;
  const tens = readWord(text, at, nativeTens);
  const ones = readWord(text, tens?.end ?? at, nativeOnes);
  if (!tens) return ones;
  return ones ? { value: tens.value + ones.value, end: ones.end } : tens;
};

const englishSmall =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const englishTens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const englishValue = new Map<string, number>([
  ...englishSmall.map((word, value) => [word, value] as const),
  ...englishTens.map((word, index) => [word, (index + 2) * 10] as const),
]);

const englishWordEnd = (text: string, at: number): number => {
  let end = at;
  while (isLatin(text.charCodeAt(end))) end++;
  return end;
};

/** "nine hundred and ninety nine" has five words. */
const mostEnglishWords = 6;

/** English below a thousand: six, twenty-five, one hundred and fifty, a hundred. */
export const readEnglish = (text: string, at: number): Numeral | undefined => {
  let value = 0;
  let end = at;
  let from = at;
  for (let words = 0; words < mostEnglishWords && from < text.length; words++) {
    const wordEnd = englishWordEnd(text, from);
    const word = text.slice(from, wordEnd);
    const number = englishValue.get(word);
    if (number !== undefined && (value === 0 || value % 100 === 0 || (value % 10 === 0 && number < 10)))
      value += number;
    else if (word === 'hundred' && value < 10) value = Math.max(1, value) * 100;
    else if (!((word === 'and' && value >= 100) || (word === 'a' && text.startsWith(' hundred', wordEnd))))
      break;
    if (word !== 'and' && word !== 'a') end = wordEnd;
    const separator = text.charCodeAt(wordEnd);
    if (separator !== 0x20 && separator !== 0x2d) break;
    from = wordEnd + 1;
  }
  return end === at ? undefined : { value, end };
};
