import { commonEnglish, commonSyllables } from './common-words.ts';
import { isHangulSyllable, isLoneJamo, isLoneVowel } from './jamo.ts';
import { hangulToKeys, keysToHangul } from './keyboard-layout.ts';

/** Whether a word, in Korean or English and in lower case, is one that the guide knows. */
export type IsKnownWord = (word: string) => boolean;

/** Units that stand right after a figure, where one syllable is enough to be sure: 1djr → 1억. */
const unitsAfterFigures = new Set(
  '억 만 천 백 원 억원 만원 천만 천만원 백만 월 일 년 시 명 개 개월 프로 개사 번 부'.split(' '),
);
const laughter = /(?:[zg]{2,}|b{2,}|n{2,})$/i;

/** A run of Latin letters and what it would be on the Korean layout. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly hangul: string;
  /** `known`: a word of the vocabulary; `surely` and `if-others-are`: by the look of its syllables. */
  readonly verdict: 'known' | 'surely' | 'if-others-are' | 'no';
}

const isLatin = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** With caps lock on, the shift key says nothing. */
const fromKeys = (letters: string): string =>
  keysToHangul(letters === letters.toUpperCase() ? letters.toLowerCase() : letters);

/** Laughter after a word (zz → ㅋㅋ) would else be joined to its last syllable. */
const withoutLaughter = (letters: string): string => letters.replace(laughter, '');

const share = (hangul: string, isCounted: (syllable: string) => boolean): number => {
  let count = 0;
  for (const syllable of hangul) if (isCounted(syllable)) count++;
  return count / hangul.length;
};

const judge = (
  letters: string,
  hangul: string,
  afterFigure: boolean,
  isKnown: IsKnownWord,
): Run['verdict'] => {
  const word = letters.toLowerCase();
  if (isKnown(word)) return 'no';
  const body = hangul.replace(/[ㅠㅜ]$/, '');
  if (body === '' || share(body, (syllable) => isHangulSyllable(syllable.charCodeAt(0))) < 1) return 'no';
  if (afterFigure && unitsAfterFigures.has(body)) return 'known';
  const ordinary = share(body, (syllable) => commonSyllables.has(syllable));
  if (commonEnglish.has(word)) return ordinary === 1 ? 'if-others-are' : 'no';
  if (body.length >= 2 && isKnown(body)) return 'known';
  const hasNoLatinVowel = !/[aeiou]/i.test(letters);
  if (ordinary === 1 && (body.length >= 3 || (body.length === 2 && hasNoLatinVowel))) return 'surely';
  if (ordinary >= 0.8 && body.length >= 5) return 'surely';
  return ordinary >= 0.5 ? 'if-others-are' : 'no';
};

/** Addresses are never a slip: smart-factory.kr, sbmi@korcham.net. */
const isAddress = (token: string): boolean => /@|:\/\/|^www\.|[a-z\d]\.[a-z]{2}/i.test(token);

const tokenAround = (text: string, at: number): string => {
  const end = text.indexOf(' ', at);
  return text.slice(text.lastIndexOf(' ', at) + 1, end < 0 ? text.length : end);
};

const latinRuns = (text: string, isKnown: IsKnownWord): Run[] => {
  const runs: Run[] = [];
  for (let start = 0; start < text.length; start++) {
    if (!isLatin(text.charCodeAt(start))) continue;
    let end = start + 1;
    while (end < text.length && isLatin(text.charCodeAt(end))) end++;
    const letters = text.slice(start, end);
    const body = withoutLaughter(letters);
    const hangul = body === '' || isAddress(tokenAround(text, start)) ? '' : fromKeys(body);
    const verdict = judge(letters, hangul, isDigit(text.charCodeAt(start - 1)), isKnown);
    runs.push({ start, end, hangul: hangul + fromKeys(letters.slice(body.length)), verdict });
    start = end;
  }
  return runs;
};

/**
 * Which verdicts to act on. A known word is always repaired; words judged by their look are only when they outweigh
 * the real English around them (a lone "signal" would read 냐후미), and then carry the doubtful ones with them.
 */
const repairable = (runs: readonly Run[]): ReadonlySet<Run['verdict']> => {
  let slips = 0;
  let english = 0;
  for (const { start, end, verdict } of runs)
    if (verdict === 'surely' || verdict === 'known') slips += end - start;
    else if (verdict === 'no') english += end - start;
  return new Set(slips > english ? ['known', 'surely', 'if-others-are'] : ['known']);
};

const repairLatin = (text: string, isKnown: IsKnownWord): string => {
  const runs = latinRuns(text, isKnown);
  if (!runs.some(({ verdict }) => verdict === 'surely' || verdict === 'known')) return text;
  const verdicts = repairable(runs);
  let out = '';
  let kept = 0;
  for (const { start, end, hangul, verdict } of runs) {
    if (!verdicts.has(verdict)) continue;
    out += text.slice(kept, start) + hangul;
    kept = end;
  }
  return out + text.slice(kept);
};

/** Whether a token holds vowels typed alone, as no Korean word does and no 초성 abbreviation either. */
const hasLoneVowel = (token: string): boolean => {
  for (let i = 0; i < token.length; i++) if (isLoneVowel(token.charCodeAt(i))) return true;
  return false;
};

const loneShare = (token: string): number => {
  const alone = share(token, (character) => isLoneJamo(character.charCodeAt(0)));
  return Number.isNaN(alone) ? 0 : alone;
};

const isEnglish = (word: string, isKnown: IsKnownWord): boolean =>
  word.length >= 2 && (commonEnglish.has(word) || isKnown(word));

/** ㅠㅠ are tears and never keys, though "bb" lies on the same ones. */
const withoutTears = (token: string): string => token.replace(/^[ㅠㅜ]{2,}|[ㅠㅜ]{2,}$/g, '');

const repairHangul = (text: string, isKnown: IsKnownWord): string => {
  const tokens = text.split(' ');
  const bare = tokens.map(withoutTears);
  const keys = bare.map((token) => hangulToKeys(token.replace(/[?!.,~]+$/, '')).toLowerCase());
  const slipped = bare.map(
    (token, index) =>
      hasLoneVowel(token) && (isEnglish(keys[index] ?? '', isKnown) || loneShare(token) >= 0.6),
  );
  const sure = tokens.some((_, index) => slipped[index] && isEnglish(keys[index] ?? '', isKnown));
  if (!sure) return text;
  const whole = slipped.filter(Boolean).length * 2 >= tokens.length;
  return tokens
    .map((token, index) => {
      const isSlip =
        slipped[index] ||
        (whole && (hasLoneVowel(bare[index] ?? '') || isEnglish(keys[index] ?? '', isKnown)));
      return isSlip && !isKnown(token) ? hangulToKeys(token).toLowerCase() : token;
    })
    .join(' ');
};

/**
 * Repairs words typed with the keyboard set to the other language: "tlsrbrncnr djfakdpdy" → 신규구축 얼마예요,
 * "ㅗㅐㅈ ㅡㅕ초" → how much. Works on the message as typed (shift tells ㅆ from ㅅ) or normalised; real English,
 * addresses and known abbreviations stay as they are.
 */
export const repairKeyboard = (text: string, isKnown: IsKnownWord): string => {
  let latin = 0;
  let loneVowels = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isLatin(code)) latin++;
    else if (isLoneVowel(code)) loneVowels++;
  }
  const repaired = latin >= 2 ? repairLatin(text, isKnown) : text;
  return loneVowels >= 1 ? repairHangul(repaired, isKnown) : repaired;
};
