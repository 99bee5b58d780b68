import { isHangulSyllable, jongseongIndex } from './jamo.ts';

/** Laughter, tears and stretched sounds: they carry mood, not meaning, and hide words from the models. */

const anythingRepeated = /[ㄱ-ㅣ~^;]|([^0-9 ])\1|\.\.|[!?]{2}/;
const onlyMood = /^[ㅋㅎㅠㅜㅡ]+$/;
const otherVowel = /[ㅏ-ㅟㅢㅣ]/;
const stretchable = '아어오우으이애에';
/** 중성 index → the 중성 that stretches it: 요오오 and 야아아 as well as 마아아. */
const stretchedBy = [0, 1, 0, 1, 4, 5, 4, 5, 8, 0, 1, 5, 8, 13, 4, 5, 20, 13, 18, 20, 20];

const vowelIndex = (code: number): number => Math.floor((code - 0xac00) / 28) % 21;

/** "아무것도 몰라요ㅠㅠ 여긴 뭐 하는 데예요": tears and laughter stand where a full stop would. */
const endsSentence = (before: string, after: string): boolean =>
  /[요다죠]$/.test(before) && /^\s+[가-힣a-z]/i.test(after);

/** Runs of ㅋㅎㅠㅜㅡ go; 초성 abbreviations (ㅅㄱㄱㅊ) and words typed in the wrong layout (ㅗㅐㅈ) stay. */
const withoutMood = (run: string, at: number, text: string): string => {
  if (onlyMood.test(run)) {
    const continues = isHangulSyllable(text.charCodeAt(at + run.length));
    if (run.length === 1 && continues) return run;
    return run.length > 1 && endsSentence(text.slice(0, at), text.slice(at + run.length)) ? '. ' : ' ';
  }
  if (otherVowel.test(run.replace(/[ㅠㅜㅡ]{2,}/g, ''))) return run;
  return run.replace(/[ㅋㅎㅠㅜㅡ]{2,}/g, '');
};

/** "마아아" → "마"; a run that stretches nothing keeps one letter from three on. */
const withoutStretch = (run: string, letter: string, at: number, text: string): string => {
  const before = text.charCodeAt(at - 1);
  const stretches =
    jongseongIndex(before) === 0 &&
    stretchable.includes(letter) &&
    stretchedBy[vowelIndex(before)] === vowelIndex(letter.charCodeAt(0));
  if (stretches) return '';
  return run.length >= 3 ? letter : run;
};

const latinStretch = (run: string, letter: string, at: number, text: string): string =>
  /[a-z]/i.test(text[at + run.length] ?? '') ? letter + letter : letter;

/** A wave between figures is a range (2.13~3.12), anywhere else a tune. */
const waveOrBlank = (run: string, at: number, text: string): string => {
  const before = text.slice(Math.max(0, at - 2), at).trim();
  const isRange = /[\d억만천백십월일년개%원)]$/.test(before) && /^ ?\d/.test(text.slice(at + run.length));
  return isRange ? '~' : ' ';
};

/** Removes or shortens what is typed twice for effect: ㅋㅋ, ㅠㅠ, ~~, !!, ??, 얼마아아아, sooooo. */
export const collapseRepeats = (text: string): string => {
  if (!anythingRepeated.test(text)) return text;
  return text
    .replace(/[ㄱ-ㅣ]+/g, withoutMood)
    .replace(/([가-힣])\1+/g, withoutStretch)
    .replace(/([a-z])\1{3,}/gi, latinStretch)
    .replace(/([!?])[!?]+/g, '$1')
    .replace(/~+/g, waveOrBlank)
    .replace(/\.{2,}(?=\s)/g, '.')
    .replace(/\.{2,}|[\^;]+/g, ' ');
};
