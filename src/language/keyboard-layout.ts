import { doubleJongseong } from './jamo.ts';

/** The Korean two-set keyboard: which key gives which 자모, and how an input method joins them. */

const keys = 'qwertyuiopasdfghjklzxcvbnmQWERTOP';
const jamoOfKeys = 'ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ';
const choseong = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const jungseong = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';
const jongseong = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';
const compounds: Readonly<Record<string, string>> = {
  ㅘ: 'ㅗㅏ',
  ㅙ: 'ㅗㅐ',
  ㅚ: 'ㅗㅣ',
  ㅝ: 'ㅜㅓ',
  ㅞ: 'ㅜㅔ',
  ㅟ: 'ㅜㅣ',
  ㅢ: 'ㅡㅣ',
  ...doubleJongseong,
};
const joined = new Map(Object.entries(compounds).map(([one, two]) => [two, one]));

const jamoOfKey = new Map([...keys].map((key, index) => [key, jamoOfKeys[index] ?? '']));
for (const key of keys.slice(0, 26))
  if (!jamoOfKey.has(key.toUpperCase())) jamoOfKey.set(key.toUpperCase(), jamoOfKey.get(key) ?? '');
const keyOfJamo = new Map([...jamoOfKeys].map((jamo, index) => [jamo, keys[index] ?? '']));

const syllable = (first: number, vowel: number, last: number): string =>
  String.fromCharCode(0xac00 + (first * 21 + vowel) * 28 + last);

/** One syllable read from a 자모 string: its character and the position after it. */
interface Read {
  readonly character: string;
  readonly end: number;
}

const readVowel = (jamo: string, at: number): Read => {
  const two = joined.get(jamo.slice(at, at + 2));
  return two && jungseong.includes(two)
    ? { character: two, end: at + 2 }
    : { character: jamo[at] ?? '', end: at + 1 };
};

const isVowel = (character: string | undefined): boolean =>
  character !== undefined && jungseong.includes(character);

/** A consonant belongs to the next syllable when a vowel follows it. */
const readLast = (jamo: string, at: number): Read => {
  const one = jamo[at];
  if (one === undefined || !jongseong.includes(one) || one === ' ' || isVowel(jamo[at + 1]))
    return { character: ' ', end: at };
  const two = joined.get(jamo.slice(at, at + 2));
  if (two && jongseong.includes(two) && !isVowel(jamo[at + 2])) return { character: two, end: at + 2 };
  return { character: one, end: at + 1 };
};

const readSyllable = (jamo: string, at: number): Read => {
  const first = choseong.indexOf(jamo[at] ?? ' ');
  if (first < 0 || !isVowel(jamo[at + 1])) return { character: jamo[at] ?? '', end: at + 1 };
  const vowel = readVowel(jamo, at + 1);
  const last = readLast(jamo, vowel.end);
  const character = syllable(first, jungseong.indexOf(vowel.character), jongseong.indexOf(last.character));
  return { character, end: last.end };
};

/** What Latin letters give on a Korean layout: "tlsrb" → 신규. Other characters stay. */
export const keysToHangul = (latin: string): string => {
  let jamo = '';
  for (const key of latin) jamo += jamoOfKey.get(key) ?? key;
  let hangul = '';
  for (let at = 0; at < jamo.length; ) {
    const { character, end } = readSyllable(jamo, at);
    hangul += character;
    at = end;
  }
  return hangul;
};

const keysOfJamo = (jamo: string): string => {
  let out = '';
  for (const part of compounds[jamo] ?? jamo) out += keyOfJamo.get(part) ?? part;
  return out;
};

/** Which keys were hit for a Hangul text: ㅡㄷㄴ → "mes". Other characters stay. */
export const hangulToKeys = (text: string): string => {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const index = text.charCodeAt(i) - 0xac00;
    if (index < 0 || index >= 11172) {
      out += keysOfJamo(text[i] ?? '');
      continue;
    }
    const last = jongseong[index % 28] ?? ' ';
    out += keysOfJamo(choseong[Math.floor(index / 588)] ?? '');
    out += keysOfJamo(jungseong[Math.floor(index / 28) % 21] ?? '');
    if (last !== ' ') out += keysOfJamo(last);
  }
  return out;
};
