import { featureBuckets, featuresOf, isConceptBucket, isSignBucket } from './features.ts';

/** Features of training examples as rows of a weight table that has no empty rows. */
export interface ExampleVectors {
  /** Row of each feature bucket; -1 for buckets that no example has, or too many. */
  readonly rowOf: Int16Array;
  /** Weight of each row's feature in a vector, squared. */
  readonly squares: Float32Array;
  readonly vectors: readonly ExampleVector[];
}

/** One example in two views: as it is read, and by its letters alone. */
export interface ExampleVector {
  readonly letters: Int32Array;
  /** Rows of signs for concepts and single items; none for many. */
  readonly signs: Int32Array;
  /** What the vector of each view is multiplied by to have length one. */
  readonly lettersScale: number;
  readonly wholeScale: number;
}

/** A concept says more than an n-gram of letters does. */
const conceptWeight = 2.5;
/** N-grams in more than this share of the examples are endings and particles, which tell no topic from another. */
const tooCommon = 0.1;

const countBuckets = (features: readonly Int32Array[]): Int32Array => {
  const counts = new Int32Array(featureBuckets);
  for (const buckets of features) for (const bucket of buckets) counts[bucket] = (counts[bucket] ?? 0) + 1;
  return counts;
};

const isTelling = (bucket: number, count: number, examples: number): boolean =>
  count > 0 && (isConceptBucket(bucket) || count <= Math.max(1, tooCommon * examples));

/** Rare features weigh more. Signs are in only one of the two views of an example. */
const weightOf = (bucket: number, count: number, examples: number): number => {
  const views = isSignBucket(bucket) ? 2 : 1;
  return Math.log(1 + (views * examples) / count) * (isConceptBucket(bucket) ? conceptWeight : 1);
};

/** What a vector with these squared weights is multiplied by to have length one. */
export const scaleOf = (squares: Float32Array, rows: Int32Array, count: number): number => {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += squares[rows[i] ?? 0] ?? 0;
  return sum === 0 ? 0 : 1 / Math.sqrt(sum);
};

/** The places of the signs are behind those of the letters, as the signs are in the texts. */
const firstSign = (buckets: Int32Array): number => {
  let at = buckets.length;
  while (at > 0 && isSignBucket(buckets[at - 1] ?? 0)) at--;
  return at;
};

const vectorOf = (buckets: Int32Array, rowOf: Int16Array, squares: Float32Array): ExampleVector => {
  const rows = new Int32Array(buckets.length);
  const signsFrom = firstSign(buckets);
  let count = 0;
  let letters = 0;
  for (let i = 0; i < buckets.length; i++) {
    if (i === signsFrom) letters = count;
    const row = rowOf[buckets[i] ?? 0] ?? -1;
    if (row >= 0) rows[count++] = row;
  }
  if (signsFrom === buckets.length) letters = count;
  return {
    letters: rows.subarray(0, letters),
    signs: rows.subarray(letters, count),
    lettersScale: scaleOf(squares, rows, letters),
    wholeScale: scaleOf(squares, rows, count),
  };
};

/** The vectors of masked, normalised texts. */
export const exampleVectors = (texts: readonly string[]): ExampleVectors => {
  const features = texts.map((text) => featuresOf(text).slice());
  const counts = countBuckets(features);
  const rowOf = new Int16Array(featureBuckets).fill(-1);
  const squares: number[] = [];
  for (const [bucket, count] of counts.entries()) {
    if (!isTelling(bucket, count, texts.length)) continue;
    rowOf[bucket] = squares.length;
    squares.push(weightOf(bucket, count, texts.length) ** 2);
  }
  const squared = Float32Array.from(squares);
  return { rowOf, squares: squared, vectors: features.map((buckets) => vectorOf(buckets, rowOf, squared)) };
};
