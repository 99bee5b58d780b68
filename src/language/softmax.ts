/** A class whose score is this far below the best one has no share worth the computing (e^-8 is one in 3,000). */
const outOfReach = 8;

/** Replaces the first `count` scores by probabilities, after multiplying them by a scale. */
export const softmax = (scores: Float32Array, count: number, scale: number): void => {
  let highest = -Infinity;
  for (let c = 0; c < count; c++) {
    const score = (scores[c] ?? 0) * scale;
    scores[c] = score;
    if (score > highest) highest = score;
  }
  let total = 0;
  for (let c = 0; c < count; c++) {
    const below = (scores[c] ?? 0) - highest;
    const share = below < -outOfReach ? 0 : Math.exp(below);
    scores[c] = share;
    total += share;
  }
  const unit = 1 / total;
  for (let c = 0; c < count; c++) scores[c] = (scores[c] ?? 0) * unit;
};
