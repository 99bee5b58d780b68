/** Longer strings are never compared: no name is that long. */
export const longestComparable = 255;

let twoBack = new Uint16Array(longestComparable + 1);
let oneBack = new Uint16Array(longestComparable + 1);
let current = new Uint16Array(longestComparable + 1);

const rotate = (): void => {
  const oldest = twoBack;
  twoBack = oneBack;
  oneBack = current;
  current = oldest;
};

const minimum = (a: number, b: number, c: number): number => Math.min(Math.min(a, b), c);

/** One cell: substitution, insertion, deletion, or two neighbours swapped. */
const cell = (a: string, b: string, i: number, j: number): number => {
  const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
  const best = minimum(
    (oneBack[j - 1] ?? 0) + (same ? 0 : 1),
    (oneBack[j] ?? 0) + 1,
    (current[j - 1] ?? 0) + 1,
  );
  const isSwap =
    i > 1 &&
    j > 1 &&
    a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
    a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
  return isSwap ? Math.min(best, (twoBack[j - 2] ?? 0) + 1) : best;
};

/** Fills the cells of row `i` within the band and returns the least of them. */
const fillRow = (a: string, b: string, i: number, max: number): number => {
  const from = Math.max(1, i - max);
  const to = Math.min(b.length, i + max);
  const tooFar = max + 1;
  current[from - 1] = from === 1 ? i : tooFar;
  let least = current[from - 1] ?? tooFar;
  for (let j = from; j <= to; j++) {
    const value = cell(a, b, i, j);
    current[j] = value;
    if (value < least) least = value;
  }
  if (to < b.length) current[to + 1] = tooFar;
  return least;
};

/**
 * Damerau-Levenshtein distance with neighbours swapped once (optimal string alignment), or `max` + 1 as soon as it is
 * certain to be larger than `max`.
 */
export const editDistance = (a: string, b: string, max: number): number => {
  const tooFar = max + 1;
  if (Math.abs(a.length - b.length) > max) return tooFar;
  if (a.length > longestComparable || b.length > longestComparable) return a === b ? 0 : tooFar;
  if (a === b) return 0;
  for (let j = 0; j <= b.length; j++) oneBack[j] = j;
  let leastBefore = 0;
  for (let i = 1; i <= a.length; i++) {
    const least = fillRow(a, b, i, max);
    if (least > max && leastBefore > max) return tooFar;
    leastBefore = least;
    rotate();
  }
  return Math.min(oneBack[b.length] ?? tooFar, tooFar);
};
