/**
 * How letters follow each other in what the guide has read: counts of short runs of syllables, blanks and Latin
 * letters, by which a slip is told from a word that is merely new.
 */

/** Runs of up to this many letters are counted. */
export const longestRun = 4;
/** How much the next shorter run says beside the longer one. */
const shorterSays = 1.5;
/** All letters are this likely before anything was read. */
const anyLetter = 1 / 1500;
/** Single letters are not counted beyond this, and so taken to be of a text this long. */
const mostCounted = 255;
const lettersRead = mostCounted * 200;

/** Counted runs by fingerprint: plain data, so that it can be kept and read back. */
export interface LetterRuns {
  readonly prints: Uint16Array;
  readonly counts: Uint8Array;
}

const edge = 1;
/** The letter that stands for every digit. */
export const figure = 2;
const blank = 0x20;

/** Figures are one letter, whatever they are; signs part what stands around them. */
const letterOf = (code: number): number => {
  if (code === blank || (code >= 0xac00 && code <= 0xd7a3) || (code >= 0x61 && code <= 0x7a)) return code;
  if (code >= 0x30 && code <= 0x39) return figure;
  return code >= 0x3131 && code <= 0x3163 ? code : edge;
};

/** Edges around a text, so that its first and last letters have neighbours. */
export const margin = longestRun - 1;

/** The letters of a text with an edge on both sides: the letter at `i` of the text stands at `i + margin`. */
export const lettersIn = (text: string): Uint16Array => {
  const letters = new Uint16Array(text.length + 2 * margin).fill(edge);
  for (let i = 0; i < text.length; i++) letters[i + margin] = letterOf(text.charCodeAt(i));
  return letters;
};

/** Runs are hashed from their last letter backwards, so that a run's hash holds those of its ends. */
const before = 0x811c9dc5 | 0;
const withLetter = (hash: number, letter: number): number => {
  const mixed = Math.imul(hash ^ letter, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
};

const printOf = (hash: number): number => (Math.imul(hash, 0x85ebca6b) >>> 16) | 1;

const placeOf = (prints: Uint16Array, hash: number): number => {
  const mask = prints.length - 1;
  const print = printOf(hash);
  let at = (Math.imul(hash, 0xc2b2ae35) >>> 8) & mask;
  while (prints[at] !== 0 && prints[at] !== print) at = (at + 1) & mask;
  return at;
};

const count = (runs: LetterRuns, hash: number): boolean => {
  const at = placeOf(runs.prints, hash);
  const known = runs.counts[at] ?? 0;
  runs.prints[at] = printOf(hash);
  runs.counts[at] = Math.min(known + 1, mostCounted);
  return known === 0;
};

const emptyRuns = (size: number): LetterRuns => ({
  prints: new Uint16Array(size),
  counts: new Uint8Array(size),
});

/** Counts the runs of texts into a table; false as soon as it is too full to be searched quickly. */
const countInto = (runs: LetterRuns, texts: readonly string[]): boolean => {
  let free = runs.prints.length * 0.7;
  for (const text of texts) {
    const letters = lettersIn(text);
    for (let end = 0; end < letters.length; end++) {
      let hash = before;
      for (let at = end; at > end - longestRun && at >= 0; at--) {
        hash = withLetter(hash, letters[at] ?? edge);
        if (count(runs, hash)) free--;
      }
    }
    if (free < 0) return false;
  }
  return true;
};

/** Counts the runs of normalised texts. */
export const countLetterRuns = (texts: readonly string[]): LetterRuns => {
  for (let size = 1 << 12; ; size *= 2) {
    const runs = emptyRuns(size);
    if (countInto(runs, texts)) return runs;
  }
};

/** Whether the run of `length` letters that ends at `end` was read. */
export const wasRead = (
  { prints }: LetterRuns,
  letters: Uint16Array,
  end: number,
  length: number,
): boolean => {
  let hash = before;
  for (let at = end; at > end - length; at--) hash = withLetter(hash, letters[at] ?? edge);
  return prints[placeOf(prints, hash)] !== 0;
};

/** The logarithm of how likely a letter follows the three before it. */
export const likelihoodAt = (runs: LetterRuns, letters: Uint16Array, at: number): number => {
  let likely = anyLetter;
  let withIt = before;
  let without = before;
  for (let length = 1; length <= longestRun; length++) {
    withIt = withLetter(withIt, letters[at - length + 1] ?? edge);
    if (length > 1) without = withLetter(without, letters[at - length + 1] ?? edge);
    const possible = length === 1 ? lettersRead : (runs.counts[placeOf(runs.prints, without)] ?? 0);
    const times = Math.min(possible, runs.counts[placeOf(runs.prints, withIt)] ?? 0);
    const shorter = shorterSays * length;
    likely = (times + shorter * likely) / (possible + shorter);
  }
  return Math.log(likely);
};
