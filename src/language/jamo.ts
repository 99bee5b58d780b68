/**
 * Hangul to 자모 and back to the questions one asks of it. Table-driven, since every word of every message
 * passes through here.
 */

const syllableFirst = 0xac00;
const syllableLast = 0xd7a3;
const syllableCount = syllableLast - syllableFirst + 1;

const choseong = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
const jungseong = [...'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'];
/** Double 종성 are written as their two letters, so that 값 and 갑 differ by one. */
const jongseong =
  ' ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ'.split(
    ' ',
  );
/** Double 종성 as one letter, as they are typed alone, and the two letters they are. */
export const doubleJongseong: Readonly<Record<string, string>> = {
  ㄳ: 'ㄱㅅ',
  ㄵ: 'ㄴㅈ',
  ㄶ: 'ㄴㅎ',
  ㄺ: 'ㄹㄱ',
  ㄻ: 'ㄹㅁ',
  ㄼ: 'ㄹㅂ',
  ㄽ: 'ㄹㅅ',
  ㄾ: 'ㄹㅌ',
  ㄿ: 'ㄹㅍ',
  ㅀ: 'ㄹㅎ',
  ㅄ: 'ㅂㅅ',
};

const buildTable = (): readonly string[] => {
  const table: string[] = [];
  for (const first of choseong)
    for (const vowel of jungseong) for (const last of jongseong) table.push(first + vowel + last);
  return table;
};
const jamoOfSyllable = buildTable();

/** Whether a character code is a whole syllable: 가…힣. */
export const isHangulSyllable = (code: number): boolean => code >= syllableFirst && code <= syllableLast;

/** Whether a character code is a compatibility 자모 typed alone: ㄱ…ㅎ, ㅏ…ㅣ. */
export const isLoneJamo = (code: number): boolean => code >= 0x3131 && code <= 0x3163;

/** Whether a character code is a vowel typed alone: ㅏ…ㅣ. */
export const isLoneVowel = (code: number): boolean => code >= 0x314f && code <= 0x3163;

/**
 * Writes Hangul as a string of compatibility 자모, everything else as it is. There are no fillers: a syllable
 * gives two to four letters, and the result of a sum is the sum of the results.
 */
export const toJamo = (text: string): string => {
  let jamo = '';
  for (let i = 0; i < text.length; i++) {
    const index = text.charCodeAt(i) - syllableFirst;
    const character = text[i] ?? '';
    if (index >= 0 && index < syllableCount) jamo += jamoOfSyllable[index];
    else jamo += doubleJongseong[character] ?? character;
  }
  return jamo;
};

/** The 초성 of a text, as people abbreviate names (신규구축 → ㅅㄱㄱㅊ). Other characters stay. */
export const choseongOf = (text: string): string => {
  let initials = '';
  for (let i = 0; i < text.length; i++) {
    const index = text.charCodeAt(i) - syllableFirst;
    initials += index >= 0 && index < syllableCount ? (choseong[Math.floor(index / 588)] ?? '') : text[i];
  }
  return initials;
};

/** The 종성 index of a syllable (0 for none, 8 for ㄹ), or -1 when the code is no syllable. */
export const jongseongIndex = (code: number): number =>
  isHangulSyllable(code) ? (code - syllableFirst) % 28 : -1;
