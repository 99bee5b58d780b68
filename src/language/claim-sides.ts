import { featureBuckets, featuresOf } from './features.ts';

/** Which way a statement answers a question whether something is so. */
export type Side = 'yes' | 'no';

/** A question whether something is so, as the topic model reads it, and how the statement at `fact` answers it. */
export interface SidedWording {
  readonly fact: number;
  readonly side: Side;
  readonly text: string;
}

/** All questions with a known answer: plain data, so that it can be kept and read back. */
export interface SideIndex {
  /** Where the wordings of each fact begin; those of the last one end at the last number. */
  readonly facts: Int32Array;
  /** 1 for wordings that are answered with yes. */
  readonly affirmed: Uint8Array;
  /** Where the features of each wording begin. */
  readonly starts: Int32Array;
  readonly features: Uint16Array;
  /** How often each feature occurs in all wordings, at most 65,535 times. */
  readonly counts: Uint16Array;
}

export interface ClaimSides {
  /** How the statement at this place answers a text; undefined where nothing like it is known, or as much for either. */
  sideOf(fact: number, text: string): Side | undefined;
}

/** Less alike than this, and a wording tells nothing about a question. */
const alikeFrom = 0.3;
/** By so much one side has to be nearer than the other. */
const clearlyNearer = 0.08;
/** A second wording of the same side counts for so much of the nearest. */
const ofSecond = 0.4;

/** Indexes wordings by the fact that answers them; `facts` is how many there are. */
export const indexSides = (wordings: readonly SidedWording[], facts: number): SideIndex => {
  const sorted = [...wordings].sort((a, b) => a.fact - b.fact);
  const vectors = sorted.map(({ text }) => featuresOf(text).slice());
  const counts = new Uint16Array(featureBuckets);
  for (const vector of vectors)
    for (const bucket of vector) counts[bucket] = Math.min(65_535, (counts[bucket] ?? 0) + 1);
  const starts = new Int32Array(vectors.length + 1);
  for (const [at, vector] of vectors.entries()) starts[at + 1] = (starts[at] ?? 0) + vector.length;
  const firsts = new Int32Array(facts + 1);
  for (const { fact } of sorted) firsts[fact + 1] = (firsts[fact + 1] ?? 0) + 1;
  for (let fact = 0; fact < facts; fact++) firsts[fact + 1] = (firsts[fact + 1] ?? 0) + (firsts[fact] ?? 0);
  return {
    facts: firsts,
    affirmed: Uint8Array.from(sorted, ({ side }) => Number(side === 'yes')),
    starts,
    features: Uint16Array.from(vectors.flatMap((vector) => [...vector])),
    counts,
  };
};

/** The nearest of a side, helped by the second nearest. */
interface Nearness {
  first: number;
  second: number;
}

const take = (nearness: Nearness, likeness: number): void => {
  if (likeness > nearness.first) {
    nearness.second = nearness.first;
    nearness.first = likeness;
  } else if (likeness > nearness.second) nearness.second = likeness;
};

const sum = ({ first, second }: Nearness): number => first + ofSecond * second;

/**
 * Tells yes from no by the nearest of the questions that a statement is known to affirm and to deny: which way it
 * answers cannot be told from its own words ("견적은 3부": "한 장이면 되나요?" is denied, "세 장 내나요?" affirmed).
 */
export const claimSidesOf = ({ facts, affirmed, starts, features, counts }: SideIndex): ClaimSides => {
  const rarity = Float32Array.from(counts, (count) => Math.log(1 + affirmed.length / (count + 1)));
  const asked = new Uint8Array(featureBuckets);
  const lengthOf = (from: number, to: number, of: ArrayLike<number>): number => {
    let squares = 0;
    for (let i = from; i < to; i++) squares += (rarity[of[i] ?? 0] ?? 0) ** 2;
    return Math.sqrt(squares);
  };
  const likenessTo = (wording: number): number => {
    let shared = 0;
    const [from, to] = [starts[wording] ?? 0, starts[wording + 1] ?? 0];
    for (let i = from; i < to; i++) {
      const bucket = features[i] ?? 0;
      if (asked[bucket] === 1) shared += (rarity[bucket] ?? 0) ** 2;
    }
    const length = lengthOf(from, to, features);
    return length === 0 ? 0 : shared / length;
  };
  return {
    sideOf(fact, text) {
      const [from, to] = [facts[fact] ?? 0, facts[fact + 1] ?? 0];
      if (from === to) return undefined;
      const buckets = featuresOf(text).slice();
      const length = lengthOf(0, buckets.length, buckets);
      if (length === 0) return undefined;
      for (const bucket of buckets) asked[bucket] = 1;
      const yes = { first: 0, second: 0 };
      const no = { first: 0, second: 0 };
      for (let at = from; at < to; at++) take(affirmed[at] === 1 ? yes : no, likenessTo(at) / length);
      for (const bucket of buckets) asked[bucket] = 0;
      if (Math.max(yes.first, no.first) < alikeFrom) return undefined;
      const ahead = sum(yes) - sum(no);
      if (Math.abs(ahead) < clearlyNearer) return undefined;
      return ahead > 0 ? 'yes' : 'no';
    },
  };
};
