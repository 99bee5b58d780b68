import { isHangulSyllable } from './jamo.ts';
import {
  figure,
  type LetterRuns,
  lettersIn,
  likelihoodAt,
  longestRun,
  margin,
  wasRead,
} from './letter-runs.ts';
import { isWord } from './letters.ts';
import { type NearSyllable, nearSyllables } from './near-syllables.ts';
import { isNumeral, unitMeant } from './number-syllables.ts';
import { isSpokenEnding } from './regions/place-context.ts';

/** How much likelier a text has to become by one other syllable, as a logarithm … */
const clearlyLikelier = 6;
/** … the more so at the end of a word, where little is meant, and in short words, of which there are many … */
const extraAtEnd = 2;
const extraInShort = 2;
const shortWord = 3;
/** … and how much likelier than by any other syllable; a figure tells less of what follows than a word does. */
const clearlyBetter = 0.7;
const clearlyBetterAfterFigure = 1.5;

/** Each repair makes the text likelier, so there is an end to them: long before this. */
const mostRounds = 6;

/** Lengths of words that are looked for inside another one. */
const shortestInside = 3;
const longestInside = 8;

/** What a known word may carry at its end. */
const particles = new Set(
  '은 는 이 가 을 를 도 만 에 의 로 과 와 랑 요 엔 에서 으로 이랑 이요 에요 예요 인데 이면 까지 부터 한테 라면 이라면 말고 하고 마다 든 이든 고 이고 구 구요 죠 임 인 인지 이라 라 여 이여 이죠 이지 입니다 이라고 라고 이며 에는 에도 까지요 처럼 보다 밖에 뿐'.split(
    ' ',
  ),
);
const longestParticle = 3;

/** Where a number may be told no syllable is changed, nor put in: it might tell another number. */
const tellsNumber = (letters: Uint16Array, at: number, code: number): boolean => {
  const next = letters[at + 1] ?? 0;
  return isNumeral(code) && (isNumeral(letters[at - 1] ?? 0) || isNumeral(next) || next === figure);
};

/** The likelihood of the letters that a change at a place touches. */
const likelihoodAround = (runs: LetterRuns, letters: Uint16Array, at: number): number => {
  const end = Math.min(at + longestRun, letters.length);
  let sum = 0;
  for (let i = at; i < end; i++) sum += likelihoodAt(runs, letters, i);
  return sum;
};

/** The syllable that was meant at a place; the one that stands there where that is not clear. */
const meantAt = (
  runs: LetterRuns,
  letters: Uint16Array,
  at: number,
  near: readonly NearSyllable[],
  wanted: number,
): number => {
  const typed = letters[at] ?? 0;
  const afterFigure = letters[at - 1] === figure;
  let asTyped: number | undefined;
  let best = { code: typed, gain: wanted };
  let second = Number.NEGATIVE_INFINITY;
  for (const { code, cost } of near) {
    if (!afterFigure && tellsNumber(letters, at, code)) continue;
    letters[at] = code;
    const fits = wasRead(runs, letters, at, 2) && wasRead(runs, letters, at + 1, 2);
    const likelihood = fits ? likelihoodAround(runs, letters, at) : 0;
    letters[at] = typed;
    if (!fits) continue;
    asTyped ??= likelihoodAround(runs, letters, at);
    const gain = likelihood - asTyped - cost;
    if (gain <= best.gain) second = Math.max(second, gain);
    else {
      second = best.gain;
      best = { code, gain };
    }
  }
  const ahead = afterFigure ? clearlyBetterAfterFigure : clearlyBetter;
  return best.gain - second > ahead ? best.code : typed;
};

const withLetters = (text: string, letters: Uint16Array): string => {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const letter = letters[i + margin] ?? 0;
    out += isHangulSyllable(letter) ? String.fromCharCode(letter) : text[i];
  }
  return out;
};

/** Part of a text: from a letter to before another one. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Whether a word that begins at `start`, goes beyond `at` and ends in the stretch is one of those wanted. */
const beginsWord = (
  isWanted: (word: string) => boolean,
  letters: Uint16Array,
  start: number,
  at: number,
  { to }: Stretch,
): boolean => {
  let word = '';
  for (let end = start; end < Math.min(to, start + longestInside); end++) {
    word += String.fromCharCode(letters[end] ?? 0);
    if (end >= at && word.length > 1 && isWanted(word)) return true;
  }
  return false;
};

/** Syllables one slip away that were ever read, by syllable. */
const nearReader = (runs: LetterRuns): ((code: number) => readonly NearSyllable[]) => {
  const known = new Map<number, readonly NearSyllable[]>();
  const isRead = ({ code }: NearSyllable): boolean => wasRead(runs, Uint16Array.of(code), 0, 1);
  return (code) => {
    const near = known.get(code) ?? nearSyllables(code).filter(isRead);
    known.set(code, near);
    return near;
  };
};

/**
 * Prepares the repair of slips in normalised Korean text: a syllable is replaced by one that differs in a single 자모
 * where the text becomes far likelier by it. `isKnown` says which words were read as they are: those stay, as do
 * figures, Latin letters and everything that may tell a number. No place is changed or put in (`isPlace`), since another
 * one has another office. A repaired text is not repaired further.
 */
export const buildSlipRepair = (
  runs: LetterRuns,
  isKnown: (word: string) => boolean,
  isPlace: (word: string) => boolean,
): ((text: string) => string) => {
  const nearTo = nearReader(runs);
  const isMet = (word: string): boolean => isKnown(word) || isPlace(word);
  /** "여수인디라": a place with the ending of its speech. */
  const isSpokenPlace = (word: string): boolean => {
    for (let end = 2; end < word.length; end++)
      if (isPlace(word.slice(0, end)) && isSpokenEnding(word.slice(end))) return true;
    return false;
  };
  const isWhole = (word: string): boolean => {
    if (isMet(word)) return true;
    for (let length = 1; length <= Math.min(longestParticle, word.length - 1); length++)
      if (particles.has(word.slice(-length)) && isMet(word.slice(0, -length))) return true;
    return isSpokenPlace(word);
  };

  const isLongKnown = (word: string): boolean => word.length >= shortestInside && isKnown(word);
  /** Whether a change would touch a longer word that is known, such as a name that runs on, or a place. */
  const mustStay = (letters: Uint16Array, at: number, meant: number, word: Stretch): boolean => {
    for (let start = Math.max(word.from, at - longestInside + 1); start <= at; start++)
      if (beginsWord(isLongKnown, letters, start, at, word)) return true;
    const typed = letters[at] ?? 0;
    const wasPlace = beginsWord(isPlace, letters, word.from, at, word);
    letters[at] = meant;
    const becomesPlace = beginsWord(isPlace, letters, word.from, at, word);
    letters[at] = typed;
    return wasPlace || becomesPlace;
  };

  const meantIn = (letters: Uint16Array, at: number, { from, to }: Stretch): number => {
    const typed = letters[at] ?? 0;
    if (letters[at - 1] === figure) {
      if (wasRead(runs, letters, at, 2)) return typed;
      return unitMeant(typed) ?? meantAt(runs, letters, at, nearTo(typed), clearlyLikelier);
    }
    if (tellsNumber(letters, at, typed)) return typed;
    const extra = (at === to - 1 ? extraAtEnd : 0) + (to - from < shortWord ? extraInShort : 0);
    return meantAt(runs, letters, at, nearTo(typed), clearlyLikelier + extra);
  };

  /** Puts the slips of one word right and says whether there were any. */
  const repairWord = (letters: Uint16Array, word: Stretch): boolean => {
    let changed = false;
    for (let at = word.from; at < word.to; at++) {
      const typed = letters[at] ?? 0;
      if (!isHangulSyllable(typed) || wasRead(runs, letters, at + 1, 3)) continue;
      const meant = meantIn(letters, at, word);
      if (meant === typed || mustStay(letters, at, meant, word)) continue;
      letters[at] = meant;
      changed = true;
    }
    return changed;
  };

  const repairOnce = (text: string): string => {
    let letters: Uint16Array | undefined;
    let changed = false;
    for (let start = 0; start < text.length; start++) {
      let end = start;
      while (end < text.length && isWord(text.charCodeAt(end))) end++;
      if (end > start + 1 && !isWhole(text.slice(start, end))) {
        letters ??= lettersIn(text);
        if (repairWord(letters, { from: start + margin, to: end + margin })) changed = true;
      }
      start = end;
    }
    return changed && letters ? withLetters(text, letters) : text;
  };

  return (text) => {
    let repaired = text;
    for (let round = 0; round < mostRounds; round++) {
      const better = repairOnce(repaired);
      if (better === repaired) break;
      repaired = better;
    }
    return repaired;
  };
};
