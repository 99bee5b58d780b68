/** Three-valued truth. Not `undefined`, so that no "if (!truth)" can take what is not known for a no. */
export type Truth = boolean | 'unknown';

export const not = (truth: Truth): Truth => (truth === 'unknown' ? 'unknown' : !truth);

/** False as soon as one is false, true when all are, otherwise unknown. */
export const every = (truths: readonly Truth[]): Truth => {
  if (truths.includes(false)) return false;
  return truths.includes('unknown') ? 'unknown' : true;
};

/** True as soon as one is true, false when none can be, otherwise unknown. */
export const some = (truths: readonly Truth[]): Truth => not(every(truths.map(not)));
