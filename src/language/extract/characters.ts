import { isHangulSyllable } from '../jamo.ts';

/** Character tests of the extractors, on character codes of normalised text. */

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Whether a character code is a Latin letter; normalised texts have small ones only. */
export const isLatin = (code: number): boolean => code >= 0x61 && code <= 0x7a;
export const isBlank = (code: number): boolean => code === 0x20;

/** Whether a character belongs to a word: Hangul, Latin or a digit. */
export const isWordCharacter = (code: number): boolean =>
  isHangulSyllable(code) || isLatin(code) || isDigit(code);

/** Whether a word starts here: nothing, a blank or a sign stands before. */
export const startsWord = (text: string, at: number): boolean =>
  at === 0 || !isWordCharacter(text.charCodeAt(at - 1));

/** Whether no word goes on at a position. */
export const endsWord = (text: string, at: number): boolean =>
  at >= text.length || !isWordCharacter(text.charCodeAt(at));

/** The position after one blank, if there is one. */
export const skipBlank = (text: string, at: number): number => (text.charCodeAt(at) === 0x20 ? at + 1 : at);

/** The longest of some words that stands at a position, or ''. List longer words first. */
export const wordAt = (text: string, at: number, words: readonly string[]): string => {
  for (const word of words) if (text.startsWith(word, at)) return word;
  return '';
};

/** Whether the text before a position ends in one of some words, a blank between them or not. */
export const follows = (text: string, at: number, words: readonly string[]): boolean => {
  const end = text.charCodeAt(at - 1) === 0x20 ? at - 1 : at;
  for (const word of words) if (text.startsWith(word, end - word.length) && end >= word.length) return true;
  return false;
};
