/**
 * Rows of weights that are only ever added up. Two classes share a 32-bit word, sixteen bits each, so that one
 * addition serves both: half the memory and half the time of floating-point rows. Weights are whole numbers of a
 * `step`, shifted to be positive so that nothing is borrowed from the neighbour.
 */
export interface PackedRows {
  readonly classes: number;
  /** What a weight of one stands for. */
  readonly step: number;
  readonly words: Int32Array;
}

const weightBits = 11;
const shift = 1 << (weightBits - 1);
const largest = shift - 1;
/** So many shifted weights fit into sixteen bits when added. */
const rowsAtOnce = 1 << (16 - weightBits);
const lowHalf = 0xffff;

const wordsPerRow = (classes: number): number => (classes + 1) >> 1;

const highestOf = (weights: Float32Array): number => {
  let highest = 0;
  for (let at = 0; at < weights.length; at++) {
    const size = Math.abs(weights[at] ?? 0);
    if (size > highest) highest = size;
  }
  return highest;
};

/** Packs rows of `classes` weights each. */
export const packRows = (weights: Float32Array, classes: number): PackedRows => {
  const step = highestOf(weights) / largest || 1;
  const perRow = wordsPerRow(classes);
  const words = new Int32Array((weights.length / classes) * perRow);
  const packed = (at: number): number => Math.round((weights[at] ?? 0) / step) + shift;
  for (let from = 0, word = 0; from < weights.length; from += classes)
    for (let c = 0; c < classes; c += 2, word++)
      words[word] = packed(from + c) | (c + 1 < classes ? packed(from + c + 1) << 16 : 0);
  return { classes, step, words };
};

/** Adds up to `rowsAtOnce` rows, eight in one pass so that the sums are loaded and stored less often. */
const addWords = (words: Int32Array, rows: Int32Array, from: number, to: number, sums: Int32Array): void => {
  const width = sums.length;
  let i = from;
  for (; i + 7 < to; i += 8) {
    const r0 = (rows[i] ?? 0) * width;
    const r1 = (rows[i + 1] ?? 0) * width;
    const r2 = (rows[i + 2] ?? 0) * width;
    const r3 = (rows[i + 3] ?? 0) * width;
    const r4 = (rows[i + 4] ?? 0) * width;
    const r5 = (rows[i + 5] ?? 0) * width;
    const r6 = (rows[i + 6] ?? 0) * width;
    const r7 = (rows[i + 7] ?? 0) * width;
    for (let w = 0; w < width; w++)
      sums[w] =
        ((sums[w] ?? 0) +
          (words[r0 + w] ?? 0) +
          (words[r1 + w] ?? 0) +
          (words[r2 + w] ?? 0) +
          (words[r3 + w] ?? 0) +
          (words[r4 + w] ?? 0) +
          (words[r5 + w] ?? 0) +
          (words[r6 + w] ?? 0) +
          (words[r7 + w] ?? 0)) |
        0;
  }
  for (; i < to; i++) {
    const row = (rows[i] ?? 0) * width;
    for (let w = 0; w < width; w++) sums[w] = ((sums[w] ?? 0) + (words[row + w] ?? 0)) | 0;
  }
};

/** Adds rows of packed weights; works on buffers of its own. */
export const rowAdder = ({ classes, step, words }: PackedRows) => {
  const sums = new Int32Array(wordsPerRow(classes));
  const totals = new Int32Array(sums.length * 2);
  /** Writes the sums of the first `count` of `rows` into `out`, one a class. */
  return (rows: Int32Array, count: number, out: Float32Array): void => {
    totals.fill(-count * shift);
    for (let from = 0; from < count; from += rowsAtOnce) {
      sums.fill(0);
      addWords(words, rows, from, Math.min(count, from + rowsAtOnce), sums);
      for (let w = 0, c = 0; w < sums.length; w++, c += 2) {
        const word = sums[w] ?? 0;
        totals[c] = (totals[c] ?? 0) + (word & lowHalf);
        totals[c + 1] = (totals[c + 1] ?? 0) + (word >>> 16);
      }
    }
    for (let c = 0; c < classes; c++) out[c] = (totals[c] ?? 0) * step;
  };
};
