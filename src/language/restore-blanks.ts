import { isHangulSyllable } from './jamo.ts';
import { type LetterRuns, lettersIn, likelihoodAt, longestRun, margin } from './letter-runs.ts';
import { isWord } from './letters.ts';

/** A word of this many letters may be several words run together. */
const longWord = 7;
/** Half of what was read has no blanks at all, so that one is likelier than its count says. */
const blankBonus = Math.log(2);

const blank = 0x20;

/** Particles and endings are never words of their own, nor are the parts of a number. */
const wrongBlank =
  / (?=(?:입니다|입니까|인데요?|이에요|예요|에요|이예요|이요|이고요?|이면|으로|에서|까지|부터|은|는|가|을|를|에|도|의|로|요|임|인|고|대요|엔|랑|이랑|하고)(?![가-힣]))|(?<=[일이삼사오육칠팔구십백천만억]) (?=[일이삼사오육칠팔구십백천만억])/g;

/** How many letters ago the last blank was put: one, two, or longer ago than matters. */
const distances = [1, 2, 3] as const;
const farthest = distances.length;
const impossible = Number.NEGATIVE_INFINITY;

/** The best ways to part a word, by letter and by how far behind its last blank lies then. */
interface Ways {
  readonly likelihood: Float64Array;
  /** The distance one letter before; negative where a blank was put between. */
  readonly cameFrom: Int8Array;
}

const run = new Uint16Array(longestRun);
const likelihoodOf = (runs: LetterRuns, a: number, b: number, c: number, last: number): number => {
  run[0] = a;
  run[1] = b;
  run[2] = c;
  run[3] = last;
  return likelihoodAt(runs, run, longestRun - 1);
};

const offer = ({ likelihood, cameFrom }: Ways, at: number, to: number, value: number, from: number): void => {
  const place = at * farthest + to - 1;
  if (value <= (likelihood[place] ?? impossible)) return;
  likelihood[place] = value;
  cameFrom[place] = from;
};

/** Goes on to the letter at `at` in both ways, from a blank `distance` letters back. */
const goOn = (runs: LetterRuns, letters: Uint16Array, ways: Ways, at: number, distance: number): void => {
  const before = ways.likelihood[(at - 1) * farthest + distance - 1] ?? impossible;
  if (before === impossible) return;
  const letter = letters[at + margin] ?? 0;
  const last = letters[at + margin - 1] ?? 0;
  const second = distance === 1 ? blank : (letters[at + margin - 2] ?? 0);
  const third = distance === 2 ? blank : (letters[at + margin - (distance === 1 ? 2 : 3)] ?? 0);
  const joined = before + likelihoodOf(runs, third, second, last, letter);
  offer(ways, at, Math.min(distance + 1, farthest), joined, distance);
  if (!isHangulSyllable(letter) || !isHangulSyllable(last)) return;
  const broken = likelihoodOf(runs, third, second, last, blank) + blankBonus;
  offer(ways, at, 1, before + broken + likelihoodOf(runs, second, last, blank, letter), -distance);
};

const likeliestEnd = ({ likelihood }: Ways, at: number): number =>
  distances.reduce<number>((best, distance) => {
    const value = likelihood[at * farthest + distance - 1] ?? impossible;
    return value > (likelihood[at * farthest + best - 1] ?? impossible) ? distance : best;
  }, farthest);

const partWord = (runs: LetterRuns, word: string): string => {
  const letters = lettersIn(word);
  letters[margin - 1] = blank;
  const size = word.length * farthest;
  const ways: Ways = { likelihood: new Float64Array(size).fill(impossible), cameFrom: new Int8Array(size) };
  ways.likelihood[0] = 0;
  for (let at = 1; at < word.length; at++)
    for (const distance of distances) goOn(runs, letters, ways, at, distance);
  let parted = '';
  for (let at = word.length - 1, distance = likeliestEnd(ways, at); at >= 0; at--) {
    const from = ways.cameFrom[at * farthest + distance - 1] ?? 0;
    parted = (from < 0 ? ' ' : '') + word.slice(at, at + 1) + parted;
    distance = Math.abs(from);
  }
  return parted.replace(wrongBlank, '');
};

/**
 * Prepares the parting of words that are run together: 서류는뭐내야하나요 → 서류는 뭐 내야 하나요. Only long words that
 * `isKnown` does not know are parted, and only between syllables, so that figures and Latin words stay whole.
 */
export const buildBlankRestorer =
  (runs: LetterRuns, isKnown: (word: string) => boolean): ((text: string) => string) =>
  (text) => {
    let out = '';
    for (let start = 0; start < text.length; start++) {
      let end = start;
      while (end < text.length && isWord(text.charCodeAt(end))) end++;
      const word = text.slice(start, end);
      out += word.length >= longWord && !isKnown(word) ? partWord(runs, word) : word;
      if (end < text.length) out += text[end];
      start = end;
    }
    return out;
  };
