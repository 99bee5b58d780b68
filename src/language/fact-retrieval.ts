import { featureBuckets, featuresOf } from './features.ts';

/** Something that can be found by its words: all its wordings as the topic model reads them. */
export interface Findable {
  readonly topic: string;
  readonly texts: readonly string[];
}

export interface Found {
  readonly at: number;
  /** Cosine likeness to the nearest wording, 0 to 1. */
  readonly likeness: number;
}

export interface FactRetrieval {
  /** The best likeness of each thing that shares words with a text, by its place in the list. */
  likeness(text: string): ReadonlyMap<number, number>;
}

interface Postings {
  readonly of: Int32Array[];
  readonly weights: Float32Array[];
}

const collect = (vectors: readonly Int32Array[], idf: Float32Array): Postings => {
  const lists: number[][] = Array.from({ length: featureBuckets }, () => []);
  const weights: number[][] = Array.from({ length: featureBuckets }, () => []);
  for (const [at, vector] of vectors.entries()) {
    let squares = 0;
    for (const bucket of vector) squares += (idf[bucket] ?? 0) ** 2;
    const norm = squares === 0 ? 0 : 1 / Math.sqrt(squares);
    for (const bucket of vector) {
      lists[bucket]?.push(at);
      weights[bucket]?.push((idf[bucket] ?? 0) * norm);
    }
  }
  return {
    of: lists.map((list) => Int32Array.from(list)),
    weights: weights.map((list) => Float32Array.from(list)),
  };
};

const rarity = (vectors: readonly Int32Array[]): Float32Array => {
  const documents = new Float32Array(featureBuckets);
  for (const vector of vectors) for (const bucket of vector) documents[bucket] = (documents[bucket] ?? 0) + 1;
  return documents.map((count) => (count === 0 ? 0 : Math.log(1 + vectors.length / count)));
};

/**
 * Finds statements by the words they share with a question, beside what the topic model has learned: a statement
 * says many things that none of the example wordings asks for.
 */
export const buildFactRetrieval = (things: readonly Findable[]): FactRetrieval => {
  const owners: number[] = [];
  const vectors: Int32Array[] = [];
  for (const [at, { texts }] of things.entries()) {
    for (const text of texts) {
      owners.push(at);
      vectors.push(Int32Array.from(featuresOf(text)));
    }
  }
  const idf = rarity(vectors);
  const postings = collect(vectors, idf);
  const sums = new Float32Array(vectors.length);
  return {
    likeness(text) {
      const features = featuresOf(text);
      const touched: number[] = [];
      let squares = 0;
      for (const bucket of features) {
        const weight = idf[bucket] ?? 0;
        if (weight === 0) continue;
        squares += weight * weight;
        const of = postings.of[bucket] ?? new Int32Array();
        const weights = postings.weights[bucket] ?? new Float32Array();
        for (let i = 0; i < of.length; i++) {
          const at = of[i] ?? 0;
          if (sums[at] === 0) touched.push(at);
          sums[at] = (sums[at] ?? 0) + weight * (weights[i] ?? 0);
        }
      }
      const norm = squares === 0 ? 0 : 1 / Math.sqrt(squares);
      const best = new Map<number, number>();
      for (const at of touched) {
        const value = (sums[at] ?? 0) * norm;
        sums[at] = 0;
        const owner = owners[at] ?? 0;
        if (value > (best.get(owner) ?? 0)) best.set(owner, value);
      }
      return best;
    },
  };
};
