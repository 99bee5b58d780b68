import { type Certainty, certaintyOf } from './amount-context.ts';
import { endsWord, isDigit, isLatin, skipBlank, startsWord, wordAt } from './characters.ts';
import { readEnglishAmount } from './english-amount.ts';
import { sinoDigit, sinoUnit } from './numeral.ts';
import { readWonNumeral, type WonNumeral } from './won-numeral.ts';

/** A number that is a sum, or is one if the text around says so. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** The figure in front when all the rest are units. */
  readonly leading: number | undefined;
  readonly certainty: Certainty;
}

const wonAfterFigure = /^원(?:$|[^가-힣]|[이은을의정씩까부도만으짜에인]|가량|쯤|대)/;

/** The position after 원, won or krw, or -1. After plain figures 원포인트, 원가 and the like do not count. */
const currencyEnd = (text: string, at: number, isSure: boolean): number => {
  if (text[at] === '원' && (isSure || wonAfterFigure.test(text.slice(at, at + 3)))) return at + 1;
  const spaced = skipBlank(text, at);
  if (text[spaced] === '원') return wonAfterFigure.test(text.slice(spaced, spaced + 3)) ? spaced + 1 : -1;
  const currency = wordAt(text, spaced, ['won', 'krw']);
  return currency && endsWord(text, spaced + 3) ? spaced + 3 : -1;
};

/** Whether a number written in Hangul may start here; inside a word only one that is surely a sum does. */
const mayStartHangul = (text: string, start: number, numeral: WonNumeral): boolean => {
  if (startsWord(text, start)) return true;
  const before = text[start - 1] ?? ' ';
  if (isDigit(before.charCodeAt(0)) || isLatin(before.charCodeAt(0)) || '제몇수'.includes(before))
    return false;
  const isSum = numeral.group >= 1e8 || (numeral.group === 1e4 && text[numeral.end] === '원');
  return isSum && sinoDigit(text[start]) > 0;
};

/** "1억 반", "2억반이면". */
const halfEnd = (text: string, numeral: WonNumeral): number => {
  if (numeral.group !== 1e8 || !numeral.leading) return -1;
  const at = skipBlank(text, numeral.end);
  return text[at] === '반' && /^반(?:$|[^가-힣]|이면|이요|정도|쯤|짜리)/.test(text.slice(at, at + 3))
    ? at + 1
    : -1;
};

const readKorean = (text: string, start: number): Candidate | undefined => {
  const numeral = readWonNumeral(text, start);
  if (!numeral) return undefined;
  if (!isDigit(text.charCodeAt(start)) && !mayStartHangul(text, start, numeral)) return undefined;
  const { value, end, leading } = numeral;
  const currency = currencyEnd(text, end, numeral.group > 1 || numeral.section > 0);
  if (currency > 0) return { start, end: currency, value, leading, certainty: 'money' };
  const half = halfEnd(text, numeral);
  if (half > 0) return { start, end: half, value: value + 5e7, leading: undefined, certainty: 'money' };
  const certainty = certaintyOf(text, start, numeral);
  if (!certainty) return undefined;
  const inTenThousands = numeral.group === 1 && value < 1_000_000;
  return { start, end, value: inTenThousands ? value * 10_000 : value, leading, certainty };
};

/** After ₩ or KRW any figure is a sum. */
const readAfterSymbol = (text: string, start: number, symbolEnd: number): Candidate | undefined => {
  const at = skipBlank(text, symbolEnd);
  if (!isDigit(text.charCodeAt(at))) return undefined;
  const number = readEnglishAmount(text, at, true) ?? readWonNumeral(text, at);
  return number && { start, end: number.end, value: number.value, leading: undefined, certainty: 'money' };
};

const figureWithUnit = /^(\d+(?:\.\d+)?) ?(?:[mb]\b|million|billion|thousand)/;

const readEnglish = (text: string, start: number, isMoney: boolean): Candidate | undefined => {
  const number = readEnglishAmount(text, start, isMoney);
  const figure = number && figureWithUnit.exec(text.slice(start, number.end))?.[1];
  const leading = figure === undefined ? undefined : Number(figure);
  return number && { start, end: number.end, value: number.value, leading, certainty: 'money' };
};

/** Whether a figure at this position continues another one or a code (c31114, 2.13). */
const isInsideNumber = (text: string, at: number): boolean => {
  const before = text.charCodeAt(at - 1);
  if (isDigit(before) || isLatin(before)) return true;
  return (before === 0x2e || before === 0x2c) && isDigit(text.charCodeAt(at - 2));
};

const readLatin = (text: string, at: number): Candidate | undefined => {
  if (!startsWord(text, at)) return undefined;
  if (text.startsWith('krw', at)) return readAfterSymbol(text, at, at + 3);
  return text.includes('illion') ? readEnglish(text, at, false) : undefined;
};

const costBefore =
  /\b(?:total|budget|costs?|quote|price|grant|subsidy)\b(?: (?:is|of|about|now|was|around|comes to|will be|would be))*:?\s*$/;

/** The sum that may stand at a position. `expectMoney`: see AmountOptions. */
export const readCandidate = (text: string, at: number, expectMoney: boolean): Candidate | undefined => {
  const code = text.charCodeAt(at);
  if (isDigit(code)) {
    if (isInsideNumber(text, at)) return undefined;
    return readEnglish(text, at, expectMoney || costBefore.test(text.slice(0, at))) ?? readKorean(text, at);
  }
  if (isLatin(code)) return readLatin(text, at);
  if (code === 0x20a9) return readAfterSymbol(text, at, at + 1);
  const character = text[at];
  if (sinoDigit(character) > 0 || sinoUnit(character) > 0) return readKorean(text, at);
  if (!text.startsWith('만원', at) || !startsWord(text, at)) return undefined;
  return { start: at, end: at + 2, value: 10_000, leading: 1, certainty: 'money' };
};
