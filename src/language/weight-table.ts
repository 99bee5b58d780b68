/** Weights while they are learned: a row for each feature, in it the classes side by side. */
export interface WeightTable {
  readonly classes: number;
  readonly weights: Float32Array;
  /** All changes of each weight, each times the lesson it was made in: what averaging needs. */
  readonly late: Float32Array;
  /** Weight of each row's feature in a vector, squared. */
  readonly squares: Float32Array;
}

/** Weights of a model that has learned nothing yet. */
export const newTable = (squares: Float32Array, classes: number): WeightTable => ({
  classes,
  squares,
  weights: new Float32Array(squares.length * classes),
  late: new Float32Array(squares.length * classes),
});

/** Adds rows to the sums of all classes, eight in one pass so that the sums are loaded and stored less often. */
export const addRows = ({ weights, classes }: WeightTable, rows: Int32Array, sums: Float32Array): void => {
  let i = 0;
  for (; i + 7 < rows.length; i += 8) {
    const r0 = (rows[i] ?? 0) * classes;
    const r1 = (rows[i + 1] ?? 0) * classes;
    const r2 = (rows[i + 2] ?? 0) * classes;
    const r3 = (rows[i + 3] ?? 0) * classes;
    const r4 = (rows[i + 4] ?? 0) * classes;
    const r5 = (rows[i + 5] ?? 0) * classes;
    const r6 = (rows[i + 6] ?? 0) * classes;
    const r7 = (rows[i + 7] ?? 0) * classes;
    for (let c = 0; c < classes; c++)
      sums[c] =
        (sums[c] ?? 0) +
        ((weights[r0 + c] ?? 0) + (weights[r1 + c] ?? 0)) +
        ((weights[r2 + c] ?? 0) + (weights[r3 + c] ?? 0)) +
        ((weights[r4 + c] ?? 0) + (weights[r5 + c] ?? 0)) +
        ((weights[r6 + c] ?? 0) + (weights[r7 + c] ?? 0));
  }
  for (; i < rows.length; i++) {
    const row = (rows[i] ?? 0) * classes;
    for (let c = 0; c < classes; c++) sums[c] = (sums[c] ?? 0) + (weights[row + c] ?? 0);
  }
};

/** The sum of rows for one class. */
export const sumFor = ({ weights, classes }: WeightTable, rows: Int32Array, topic: number): number => {
  let sum = 0;
  for (let i = 0; i < rows.length; i++) sum += weights[(rows[i] ?? 0) * classes + topic] ?? 0;
  return sum;
};

/** Changes the weights of features for one class; `lesson` counts all lessons from 1. */
export const changeRows = (
  { weights, late, squares, classes }: WeightTable,
  rows: Int32Array,
  topic: number,
  amount: number,
  lesson: number,
): void => {
  const lateAmount = amount * lesson;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    const at = row * classes + topic;
    const square = squares[row] ?? 0;
    weights[at] = (weights[at] ?? 0) + amount * square;
    late[at] = (late[at] ?? 0) + lateAmount * square;
  }
};

/** The weights as they were on average over all lessons, in place: the last examples count no more than the first. */
export const averageWeights = ({ weights, late }: WeightTable, lessons: number): Float32Array => {
  const share = 1 / (lessons + 1);
  for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] ?? 0) - (late[at] ?? 0) * share;
  return weights;
};
