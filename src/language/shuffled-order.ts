/** The numbers below `size` in a fixed pseudo-random order, so that the same data always gives the same model. */
export const shuffledOrder = (size: number, seed: number): Int32Array => {
  const order = Int32Array.from({ length: size }, (_, index) => index);
  let state = seed >>> 0;
  for (let i = size - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = state % (i + 1);
    const other = order[j] ?? 0;
    order[j] = order[i] ?? 0;
    order[i] = other;
  }
  return order;
};
