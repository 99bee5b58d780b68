import { scaleOf } from './example-vectors.ts';
import { featuresOf } from './features.ts';
import { type PackedRows, rowAdder } from './packed-rows.ts';
import { softmax } from './softmax.ts';
import { trainTopics } from './train-topics.ts';

/** One training example: a masked, normalised utterance and the topic it asks about. */
export interface Example {
  readonly text: string;
  readonly topic: string;
}

export interface Prediction {
  readonly topic: string;
  readonly probability: number;
}

/** What training leaves: plain data, so that it can be kept and read back. */
export interface TopicWeights {
  readonly topics: readonly string[];
  /** Row of each feature bucket; -1 for buckets that no example had. */
  readonly rowOf: Int16Array;
  /** Weight of each row's feature in the vector of a text, squared. */
  readonly squares: Float32Array;
  readonly rows: PackedRows;
}

/** A trained model: linear weights, features by topics. */
export interface TopicModel {
  readonly topics: readonly string[];
  /** Fills and returns probabilities in the order of `topics`. The array is reused by the next call. */
  probabilities(text: string): Float32Array;
  /** The likeliest topics, the likeliest first; those that are as good as excluded are left out. */
  rank(text: string, most: number): readonly Prediction[];
}

/** Below this a topic is as good as any other. */
const unlikely = 1e-4;

/** The most probable classes, in order; a short list is kept sorted while the classes are gone through. */
const ranked = (topics: readonly string[], probabilities: Float32Array, most: number): Prediction[] => {
  const best: number[] = [];
  for (let c = 0; c < topics.length; c++) {
    const probability = probabilities[c] ?? 0;
    if (probability < unlikely) continue;
    let at = best.length;
    while (at > 0 && (probabilities[best[at - 1] ?? 0] ?? 0) < probability) at--;
    if (at >= most) continue;
    if (best.length < most) best.push(c);
    for (let i = best.length - 1; i > at; i--) best[i] = best[i - 1] ?? 0;
    best[at] = c;
  }
  return best.map((c) => ({ topic: topics[c] ?? '', probability: probabilities[c] ?? 0 }));
};

/** The model that weights describe. */
export const topicModelOf = ({ topics, rowOf, squares, rows }: TopicWeights): TopicModel => {
  const add = rowAdder(rows);
  const out = new Float32Array(topics.length);
  let present = new Int32Array(1024);
  const presentIn = (features: Int32Array): number => {
    if (features.length > present.length) present = new Int32Array(features.length);
    let count = 0;
    for (let i = 0; i < features.length; i++) {
      const row = rowOf[features[i] ?? 0] ?? -1;
      if (row >= 0) present[count++] = row;
    }
    return count;
  };
  const probabilities = (text: string): Float32Array => {
    const count = presentIn(featuresOf(text));
    add(present, count, out);
    softmax(out, topics.length, scaleOf(squares, present, count));
    return out;
  };
  return { topics, probabilities, rank: (text, most) => ranked(topics, probabilities(text), most) };
};

/** Trains a model. Deterministic: the same examples in the same order give the same model on every machine. */
export const trainTopicModel = (examples: readonly Example[]): TopicModel =>
  topicModelOf(trainTopics(examples));
