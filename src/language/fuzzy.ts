import { editDistance, longestComparable } from './edit-distance.ts';
import { toJamo } from './jamo.ts';

/** A name close to what was typed. */
export interface FuzzyMatch {
  readonly name: string;
  /** Edits on 자모 strings: one wrong vowel or dropped 받침 is 1. */
  readonly distance: number;
  /** Other names at the same distance: with any, the match is a guess. */
  readonly rivals: readonly string[];
}

interface Entry {
  readonly name: string;
  readonly jamo: string;
  /** Which 자모 occur, folded into 32 bits. */
  readonly letters: number;
}

/** Names by the length of their 자모 string and their first 자모. */
export interface FuzzyIndex {
  readonly byLength: readonly (ReadonlyMap<number, readonly Entry[]> | undefined)[];
}

const lettersOf = (jamo: string): number => {
  let letters = 0;
  for (let i = 0; i < jamo.length; i++) letters |= 1 << (jamo.charCodeAt(i) & 31);
  return letters;
};

const countBits = (bits: number): number => {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

/** Puts names, in normalised form, into an index. Names longer than `longestComparable` 자모 are left out. */
export const buildFuzzyIndex = (names: Iterable<string>): FuzzyIndex => {
  const byLength: (Map<number, Entry[]> | undefined)[] = [];
  for (const name of new Set(names)) {
    const jamo = toJamo(name);
    if (jamo.length === 0 || jamo.length > longestComparable) continue;
    const ofLength = byLength[jamo.length] ?? new Map<number, Entry[]>();
    byLength[jamo.length] = ofLength;
    const first = jamo.charCodeAt(0);
    const entries = ofLength.get(first) ?? [];
    ofLength.set(first, entries);
    entries.push({ name, jamo, letters: lettersOf(jamo) });
  }
  return { byLength };
};

/** The best names so far. */
interface Best {
  distance: number;
  names: string[];
}

const compare = (word: string, letters: number, entries: readonly Entry[], best: Best): void => {
  for (const entry of entries) {
    const limit = best.distance;
    if (countBits(letters & ~entry.letters) > limit || countBits(entry.letters & ~letters) > limit) continue;
    const distance = editDistance(word, entry.jamo, limit);
    if (distance > limit) continue;
    if (distance < limit) best.names = [];
    best.distance = distance;
    best.names.push(entry.name);
  }
};

/** Lengths near a word's own, nearest first. */
const lengthsAround = (length: number, maxDistance: number): number[] => {
  const lengths = [length];
  for (let step = 1; step <= maxDistance; step++) lengths.push(length - step, length + step);
  return lengths;
};

/**
 * The name closest to a word given as 자모 (`toJamo` of its normalised form), if one is within `maxDistance` edits:
 * wrong, missing, extra or swapped 자모. Names that begin alike are compared first, which narrows the rest.
 */
export const closest = (jamoWord: string, index: FuzzyIndex, maxDistance: number): FuzzyMatch | undefined => {
  if (jamoWord.length === 0) return undefined;
  const letters = lettersOf(jamoWord);
  const first = jamoWord.charCodeAt(0);
  const best: Best = { distance: maxDistance, names: [] };
  const lengths = lengthsAround(jamoWord.length, maxDistance);
  for (const length of lengths) {
    const entries = index.byLength[length]?.get(first);
    if (entries) compare(jamoWord, letters, entries, best);
  }
  for (const length of lengths)
    for (const [start, entries] of index.byLength[length] ?? [])
      if (start !== first) compare(jamoWord, letters, entries, best);
  const [name, ...rivals] = best.names;
  return name === undefined ? undefined : { name, distance: best.distance, rivals };
};
