import { featureBuckets, featuresOf, isConceptBucket } from './features.ts';

/** One training example: a masked, normalised utterance and the topic it asks about. */
export interface Example {
  readonly text: string;
  readonly topic: string;
}

export interface Prediction {
  readonly topic: string;
  readonly probability: number;
}

/** A trained model: explainable linear weights, topics by 자모 n-gram. */
export interface TopicModel {
  readonly topics: readonly string[];
  /** Fills and returns probabilities in the order of `topics`. The array is reused by the next call. */
  probabilities(text: string): Float32Array;
}

const epochs = 3;
/** A concept says more than an n-gram of letters does. */
const conceptWeight = 2.5;
const learningRate = 0.9;
/** Classes less likely than this are left alone in an update: that makes training cheap and changes little. */
const negligible = 0.004;

interface Weights {
  readonly perBucket: Float32Array;
  readonly idf: Float32Array;
  readonly classes: number;
}

/** Topics with this many examples learn at full rate; of those with more, each example counts for less. */
const usualExamples = 60;
const balance = 0.4;

/** How much one example of each topic counts, so that a topic is not likelier for having more wordings. */
const sharesOf = (examples: readonly Example[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { topic } of examples) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  const share = (count: number): number => Math.min(1.5, Math.max(0.5, (usualExamples / count) ** balance));
  return new Map([...counts].map(([topic, count]) => [topic, share(count)]));
};

/** A fixed pseudo-random order, so that the same data always gives the same model. */
const shuffledOrder = (size: number, seed: number): Int32Array => {
  const order = Int32Array.from({ length: size }, (_, index) => index);
  let state = seed >>> 0;
  for (let i = size - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = state % (i + 1);
    const other = order[j] ?? 0;
    order[j] = order[i] ?? 0;
    order[i] = other;
  }
  return order;
};

const inverseDocumentFrequency = (vectors: readonly Int32Array[]): Float32Array => {
  const documents = new Float32Array(featureBuckets);
  for (const vector of vectors) for (const bucket of vector) documents[bucket] = (documents[bucket] ?? 0) + 1;
  return documents.map((count, bucket) => {
    if (count === 0) return 0;
    return Math.log(1 + vectors.length / count) * (isConceptBucket(bucket) ? conceptWeight : 1);
  });
};

/** Writes softmax probabilities of the classes into `out`. */
const score = (weights: Weights, features: Int32Array, out: Float32Array): number => {
  const { perBucket, idf, classes } = weights;
  out.fill(0);
  let squares = 0;
  for (const bucket of features) {
    const value = idf[bucket] ?? 0;
    if (value === 0) continue;
    squares += value * value;
    const row = bucket * classes;
    for (let c = 0; c < classes; c++) out[c] = (out[c] ?? 0) + value * (perBucket[row + c] ?? 0);
  }
  const norm = squares === 0 ? 0 : 1 / Math.sqrt(squares);
  let highest = -Infinity;
  for (let c = 0; c < classes; c++) {
    const scaled = (out[c] ?? 0) * norm;
    out[c] = scaled;
    if (scaled > highest) highest = scaled;
  }
  let total = 0;
  for (let c = 0; c < classes; c++) {
    const value = Math.exp((out[c] ?? 0) - highest);
    out[c] = value;
    total += value;
  }
  for (let c = 0; c < classes; c++) out[c] = (out[c] ?? 0) / total;
  return norm;
};

/** One step of logistic regression on one example. */
const learn = (
  weights: Weights,
  features: Int32Array,
  target: number,
  rate: number,
  out: Float32Array,
): void => {
  const { perBucket, idf, classes } = weights;
  const norm = score(weights, features, out);
  for (let c = 0; c < classes; c++) {
    const gradient = (c === target ? 1 : 0) - (out[c] ?? 0);
    if (gradient < 0 && gradient > -negligible) continue;
    const step = rate * gradient * norm;
    for (const bucket of features) {
      const at = bucket * classes + c;
      perBucket[at] = (perBucket[at] ?? 0) + step * (idf[bucket] ?? 0);
    }
  }
};

/**
 * Trains a multinomial logistic regression. Deterministic: the same examples in the same order give the same
 * weights on every machine.
 */
export const trainTopicModel = (examples: readonly Example[]): TopicModel => {
  const topics = [...new Set(examples.map(({ topic }) => topic))].sort();
  const indexOf = new Map(topics.map((topic, index) => [topic, index]));
  const vectors = examples.map(({ text }) => Int32Array.from(featuresOf(text)));
  const idf = inverseDocumentFrequency(vectors);
  const weights: Weights = {
    perBucket: new Float32Array(featureBuckets * topics.length),
    idf,
    classes: topics.length,
  };
  const shares = sharesOf(examples);
  const out = new Float32Array(topics.length);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const rate = (learningRate * 8) / (1 + epoch);
    for (const at of shuffledOrder(examples.length, 17 + epoch)) {
      const example = examples[at];
      const vector = vectors[at];
      if (!example || !vector) continue;
      const share = shares.get(example.topic) ?? 1;
      learn(weights, vector, indexOf.get(example.topic) ?? 0, rate * share, out);
    }
  }
  return {
    topics,
    probabilities(text) {
      score(weights, featuresOf(text), out);
      return out;
    },
  };
};
