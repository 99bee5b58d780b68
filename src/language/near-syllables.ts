/** Which syllables are typed for each other: one 자모 wrong, missing or too many. */

export interface NearSyllable {
  readonly code: number;
  /** How rare the slip is, on the scale of `likelihoodAt`. */
  readonly cost: number;
}

/** For each letter of a row: how far on another letter stands, and what taking one for the other costs. */
type SlipRows = readonly (readonly (readonly [number, number])[])[];

const syllableFirst = 0xac00;
const vowels = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';
const initials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const finals = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';

/** A letter that sounds alike or lies beside the right one; one left out or put in at the end; any other. */
const costs = { likely: 0.5, missing: 4, other: 8 };
/** A wrong 받침 or 초성 is rarer than a wrong vowel, and more often makes another word. */
const finalExtra = 3;
const initialExtra = 4;

const likelyVowels =
  'ㅐㅔ ㅒㅖ ㅔㅖ ㅐㅒ ㅗㅓ ㅡㅜ ㅚㅙ ㅚㅞ ㅙㅞ ㅛㅕ ㅑㅕ ㅏㅓ ㅏㅣ ㅗㅏ ㅗㅜ ㅓㅔ ㅡㅣ ㅢㅣ ㅢㅡ ㅟㅣ ㅠㅜ ㅠㅡ ㅘㅏ ㅝㅓ ㅗㅛ ㅏㅑ ㅓㅕ ㅛㅠ ㅟㅢ';
const likelyConsonants =
  'ㄱㄲ ㄱㅋ ㄲㅋ ㄷㄸ ㄷㅌ ㄸㅌ ㅂㅃ ㅂㅍ ㅃㅍ ㅅㅆ ㅈㅉ ㅈㅊ ㅉㅊ ㅂㅈ ㅈㄷ ㄷㄱ ㄱㅅ ㅁㄴ ㄴㅇ ㅇㄹ ㄹㅎ ㅋㅌ ㅌㅊ ㅊㅍ ' +
  'ㅅㄷ ㅅㅈ ㅊㅅ ㄴㄶ ㄴㄵ ㄹㄺ ㄹㅀ ㅂㅄ ㄱㄳ ㅎㅅ';

const slipRows = (letters: string, likely: string): SlipRows => {
  const pairs = new Set(likely.split(' '));
  const costOf = (one: string, other: string): number => {
    if (one === ' ' || other === ' ') return costs.missing;
    return pairs.has(one + other) || pairs.has(other + one) ? costs.likely : costs.other;
  };
  return [...letters].map((one, at) =>
    [...letters].flatMap((other, to) => (at === to ? [] : [[to - at, costOf(one, other)] as const])),
  );
};
const vowelRows = slipRows(vowels, likelyVowels);
const initialRows = slipRows(initials, likelyConsonants);
const finalRows = slipRows(finals, likelyConsonants);

const others = (code: number, slips: SlipRows[number] | undefined, step: number, extra: number) =>
  (slips ?? []).map(([by, cost]): NearSyllable => ({ code: code + by * step, cost: cost + extra }));

/** All syllables that differ from a syllable in the vowel alone. */
export const nearVowels = (code: number): readonly NearSyllable[] =>
  others(code, vowelRows[Math.floor((code - syllableFirst) / 28) % 21], 28, 0);

/** Syllables one 자모 away from a syllable: any vowel, and consonants that are at all likely. */
export const nearSyllables = (code: number): readonly NearSyllable[] =>
  [
    ...nearVowels(code),
    ...others(code, finalRows[(code - syllableFirst) % 28], 1, finalExtra),
    ...others(code, initialRows[Math.floor((code - syllableFirst) / 588)], 588, initialExtra),
  ].filter(({ cost }) => cost <= costs.other);

/** Whether a syllable differs from another by a vowel that is often typed for its own. */
export const isLikelyVowelSlip = ({ cost }: NearSyllable): boolean => cost === costs.likely;
