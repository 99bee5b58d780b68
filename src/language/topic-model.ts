import { scaleOf } from './example-vectors.ts';
import { featuresOf } from './features.ts';
import { type PackedRows, rowAdder } from './packed-rows.ts';
import { softmax } from './softmax.ts';

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
  rank(text: string): readonly Prediction[];
}

/** A few topics are enough for any decision. */
const mostRanked = 30;
/** Below this a topic is as good as any other. */
const unlikely = 0.001;

/** Picks the most probable classes; a short list is kept in order while the classes are gone through. */
const ranker = (most: number) => {
  const classes = new Int32Array(most + 1);
  const shares = new Float32Array(most + 1);
  return (topics: readonly string[], probabilities: Float32Array): Prediction[] => {
    let count = 0;
    for (let c = 0; c < topics.length; c++) {
      const share = probabilities[c] ?? 0;
      if (share < unlikely || (count === most && share <= (shares[most - 1] ?? 0))) continue;
      let at = count;
      for (; at > 0 && (shares[at - 1] ?? 0) < share; at--) {
        shares[at] = shares[at - 1] ?? 0;
        classes[at] = classes[at - 1] ?? 0;
      }
      shares[at] = share;
      classes[at] = c;
      if (count < most) count++;
    }
    const predictions: Prediction[] = [];
    for (let at = 0; at < count; at++)
      predictions.push({ topic: topics[classes[at] ?? 0] ?? '', probability: shares[at] ?? 0 });
    return predictions;
  };
};

/** The model that weights describe. */
export const topicModelOf = ({ topics, rowOf, squares, rows }: TopicWeights): TopicModel => {
  const add = rowAdder(rows);
  const pick = ranker(mostRanked);
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
  return { topics, probabilities, rank: (text) => pick(topics, probabilities(text)) };
};
