import { isLikelyVowelSlip, nearVowels } from './near-syllables.ts';

/** Syllables that tell numbers and what is counted, which must not become other ones. */

const numerals = new Set(
  [...'일이삼사오육칠팔구십백천만억조영공한두세네원년월시명개회점부'].map((syllable) =>
    syllable.charCodeAt(0),
  ),
);

/** Whether a syllable can be part of a number in words. */
export const isNumeral = (code: number): boolean => numerals.has(code);

/** Counted things that look like a mistyped unit: 3박, 5면. */
const counted = new Set('박벌분번판편면');

const unitByTypo = new Map(
  [...'억천만백'].flatMap((unit) =>
    nearVowels(unit.charCodeAt(0))
      .filter((near) => isLikelyVowelSlip(near) && !counted.has(String.fromCharCode(near.code)))
      .map(({ code }) => [code, unit.charCodeAt(0)] as const),
  ),
);

/** The unit that a syllable right behind a figure was meant for, where its vowel is wrong: 1옥5천 is 1억5천. */
export const unitMeant = (code: number): number | undefined => unitByTypo.get(code);
