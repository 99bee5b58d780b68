import { endsWord, isDigit, skipBlank, wordAt } from './characters.ts';
import { type Numeral, readDigits, readEnglish } from './numeral.ts';

const words: readonly (readonly [string, number])[] = [
  ['million', 1e6],
  ['billion', 1e9],
  ['thousand', 1e3],
  ['eok', 1e8],
];
const letters: readonly (readonly [string, number])[] = [
  ['mil', 1e6],
  ['mn', 1e6],
  ['m', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['k', 1e3],
];

const unitAt = (text: string, at: number, units: typeof words): readonly [string, number] | undefined =>
  units.find(([name]) => text.startsWith(name, at) && endsWord(text, at + name.length));

const currencyEnd = (text: string, at: number): number => {
  const from = skipBlank(text, at);
  const name = wordAt(text, from, ['korean won', 'won', 'krw', '원']);
  return name ? from + name.length : -1;
};

/**
 * Reads an English sum at a position: 260 million won, 100m won, 1.5 billion, two hundred million. Short letters
 * (m, bn, k) count only with a currency, or where `isMoney` says that a sum is meant.
 */
export const readEnglishAmount = (text: string, at: number, isMoney: boolean): Numeral | undefined => {
  const number = isDigit(text.charCodeAt(at)) ? readDigits(text, at) : readEnglish(text, at);
  if (!number) return undefined;
  const from = skipBlank(text, number.end);
  const word = unitAt(text, from, words);
  const unit = word ?? unitAt(text, from, letters);
  if (!unit) return undefined;
  const end = from + unit[0].length;
  const currency = currencyEnd(text, end);
  const isSure = word !== undefined && word[0] !== 'thousand';
  if (currency < 0 && !isSure && !isMoney) return undefined;
  return { value: Math.round(number.value * unit[1]), end: currency < 0 ? end : currency };
};
