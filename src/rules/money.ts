/** Percentages in thousandths of a percent as integers, so that shares of whole won are exact. */
const scale = 1000;

const scaled = (percent: number): bigint => BigInt(Math.round(percent * scale));
const whole = 100n * BigInt(scale);

/** The whole won of a share that may not be exceeded ("이내"): rounded down. */
export const shareAtMost = (won: number, percent: number): number =>
  Number((BigInt(won) * scaled(percent)) / whole);

/** The whole won of a share that has to be reached ("이상"): rounded up. */
export const shareAtLeast = (won: number, percent: number): number =>
  Number((BigInt(won) * scaled(percent) + whole - 1n) / whole);

/** The least whole sum of which `percent` reaches `shareWon`. */
export const leastWhole = (shareWon: number, percent: number): number => {
  const divisor = scaled(percent);
  return Number((BigInt(shareWon) * whole + divisor - 1n) / divisor);
};

/** The greatest whole sum of which `percent` does not exceed `shareWon`. */
export const greatestWhole = (shareWon: number, percent: number): number =>
  Number((BigInt(shareWon) * whole) / scaled(percent));
