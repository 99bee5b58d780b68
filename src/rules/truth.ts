/** Three-valued truth. Not `undefined`, so that no "if (!truth)" can take what is not known for a no. */
export type Truth = boolean | 'unknown';

export const not = (truth: Truth): Truth => (truth === 'unknown' ? 'unknown' : !truth);

/** False as soon as one is false, true when all are, otherwise unknown. What is behind a false one is not looked at. */
export const everyOf = <T>(items: readonly T[], truthOf: (item: T) => Truth): Truth => {
  let all: Truth = true;
  for (const item of items) {
    const truth = truthOf(item);
    if (truth === false) return false;
    if (truth === 'unknown') all = 'unknown';
  }
  return all;
};

/** True as soon as one is true, false when none can be, otherwise unknown. */
export const someOf = <T>(items: readonly T[], truthOf: (item: T) => Truth): Truth =>
  not(everyOf(items, (item) => not(truthOf(item))));

const itself = (truth: Truth): Truth => truth;

export const every = (truths: readonly Truth[]): Truth => everyOf(truths, itself);

export const some = (truths: readonly Truth[]): Truth => someOf(truths, itself);
