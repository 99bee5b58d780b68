import { featureBuckets, featuresOf } from './features.ts';

/** Something that can be found by its words: all its wordings as the topic model reads them. */
export interface Findable {
  readonly topic: string;
  readonly texts: readonly string[];
}

/** Where each feature occurs: plain data, so that it can be kept and read back. */
export interface StatementIndex {
  /** The thing each wording belongs to. */
  readonly owners: Uint16Array;
  /** Weight of each feature bucket in a question; 0 for buckets that tell nothing. */
  readonly rarity: Float32Array;
  /** Where the entries of each bucket begin; the entries of the last one end at the last number. */
  readonly starts: Int32Array;
  /** By bucket: the wordings that have the feature, and its weight there. */
  readonly wordings: Uint16Array;
  readonly weights: Float32Array;
}

export interface FactRetrieval {
  /** The best likeness of each thing that shares words with a text, by its place in the list: a cosine, 0 to 1. */
  likeness(text: string): ReadonlyMap<number, number>;
}

/** Features in more than this share of the wordings tell none from another and would cost the most … */
const tooCommon = 0.04;
/** … where there are enough wordings to say so. */
const fewWordings = 64;
/** Two texts of one language have this much in common by chance. */
const byChance = 0.15;

const rarityOf = (counts: Int32Array, wordings: number): Float32Array =>
  Float32Array.from(counts, (count) =>
    count === 0 || count > Math.max(fewWordings, tooCommon * wordings) ? 0 : Math.log(1 + wordings / count),
  );

const countBuckets = (vectors: readonly Int32Array[]): Int32Array => {
  const counts = new Int32Array(featureBuckets);
  for (const vector of vectors) for (const bucket of vector) counts[bucket] = (counts[bucket] ?? 0) + 1;
  return counts;
};

const startsOf = (counts: Int32Array, rarity: Float32Array): Int32Array => {
  const starts = new Int32Array(featureBuckets + 1);
  for (let bucket = 0; bucket < featureBuckets; bucket++)
    starts[bucket + 1] = (starts[bucket] ?? 0) + (rarity[bucket] === 0 ? 0 : (counts[bucket] ?? 0));
  return starts;
};

/** What a vector of these features is multiplied by to have length one. */
const scaleOf = (features: Int32Array, rarity: Float32Array): number => {
  let squares = 0;
  for (let i = 0; i < features.length; i++) {
    const weight = rarity[features[i] ?? 0] ?? 0;
    squares += weight * weight;
  }
  return squares === 0 ? 0 : 1 / Math.sqrt(squares);
};

/** Indexes all wordings by their features. */
export const indexStatements = (things: readonly Findable[]): StatementIndex => {
  const owners = Uint16Array.from(things.flatMap(({ texts }, at) => texts.map(() => at)));
  const vectors = things.flatMap(({ texts }) => texts.map((text) => featuresOf(text).slice()));
  const counts = countBuckets(vectors);
  const rarity = rarityOf(counts, vectors.length);
  const starts = startsOf(counts, rarity);
  const entries = starts[featureBuckets] ?? 0;
  const wordings = new Uint16Array(entries);
  const weights = new Float32Array(entries);
  const next = starts.slice();
  for (const [at, vector] of vectors.entries()) {
    const scale = scaleOf(vector, rarity);
    for (const bucket of vector) {
      const weight = rarity[bucket] ?? 0;
      if (weight === 0) continue;
      const entry = next[bucket] ?? 0;
      next[bucket] = entry + 1;
      wordings[entry] = at;
      weights[entry] = weight * scale;
    }
  }
  return { owners, rarity, starts, wordings, weights };
};

/** Adds what the features of a text share with each wording to `sums`. */
const addShared = (index: StatementIndex, features: Int32Array, sums: Float32Array): void => {
  const { rarity, starts, wordings, weights } = index;
  for (let i = 0; i < features.length; i++) {
    const bucket = features[i] ?? 0;
    const weight = rarity[bucket] ?? 0;
    if (weight === 0) continue;
    const end = starts[bucket + 1] ?? 0;
    for (let entry = starts[bucket] ?? 0; entry < end; entry++) {
      const at = wordings[entry] ?? 0;
      sums[at] = (sums[at] ?? 0) + weight * (weights[entry] ?? 0);
    }
  }
};

/** Sums are looked at four at a time: hardly one in a hundred is high enough. */
const together = 4;

const anyAbove = (sums: Float32Array, at: number, least: number): boolean =>
  (sums[at] ?? 0) > least ||
  (sums[at + 1] ?? 0) > least ||
  (sums[at + 2] ?? 0) > least ||
  (sums[at + 3] ?? 0) > least;

/**
 * Finds statements by the words they share with a question, beside what the topic model has learned: a statement
 * says many things that none of the example wordings asks for.
 */
export const factRetrievalOf = (index: StatementIndex): FactRetrieval => {
  const { owners, rarity } = index;
  const sums = new Float32Array(Math.ceil(owners.length / together) * together);
  return {
    likeness(text) {
      const features = featuresOf(text);
      const scale = scaleOf(features, rarity);
      const least = byChance / scale;
      sums.fill(0);
      addShared(index, features, sums);
      const best = new Map<number, number>();
      for (let from = 0; from < sums.length; from += together) {
        if (!anyAbove(sums, from, least)) continue;
        for (let at = from; at < from + together; at++) {
          const likeness = (sums[at] ?? 0) * scale;
          const owner = owners[at] ?? 0;
          if (likeness > byChance && likeness > (best.get(owner) ?? 0)) best.set(owner, likeness);
        }
      }
      return best;
    },
  };
};

/** Indexes things and finds them. */
export const buildFactRetrieval = (things: readonly Findable[]): FactRetrieval =>
  factRetrievalOf(indexStatements(things));
