/** FNV-1a, begun from a seed. */
const hashOf = (text: string, seed: number): number => {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d) >>> 0;
  return (hash ^ (hash >>> 12)) >>> 0;
};

/**
 * The places of texts in a fixed pseudo-random order: the same texts always give the same model. Each text has its
 * place by itself, so that one more text leaves the order of the others as it is.
 */
export const shuffledOrder = (texts: readonly string[], seed: number): Int32Array => {
  const hashes = texts.map((text) => hashOf(text, seed));
  return Int32Array.from(texts.keys()).sort((a, b) => (hashes[a] ?? 0) - (hashes[b] ?? 0) || a - b);
};
