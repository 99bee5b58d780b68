/**
 * Symbols in their order as the leaves of a tree in which both sides of a fork are about as likely: rare symbols are
 * far from the root, and those that stand by each other in the alphabet share most of their way.
 */
export interface SymbolTree {
  /** What lies to the left (`2n`) and right (`2n + 1`) of fork `n`: another fork, or `~symbol`. */
  readonly sides: Int32Array;
  /** A fork, or the only symbol as `~0`. */
  readonly root: number;
}

/** Where to part the symbols from `from` to before `to`, given how much all symbols before each weigh. */
const middle = (before: Float64Array, from: number, to: number): number => {
  const half = ((before[from] ?? 0) + (before[to] ?? 0)) / 2;
  const offBy = (at: number): number => Math.abs((before[at] ?? 0) - half);
  let best = from + 1;
  for (let at = from + 2; at < to; at++) if (offBy(at) < offBy(best)) best = at;
  return best;
};

/** The tree of symbols of these weights, which are whole numbers. */
export const treeOf = (weights: readonly number[]): SymbolTree => {
  const before = new Float64Array(weights.length + 1);
  for (const [symbol, weight] of weights.entries()) before[symbol + 1] = (before[symbol] ?? 0) + weight;
  const sides: number[] = [];
  const grow = (from: number, to: number): number => {
    if (to - from <= 1) return ~from;
    const fork = sides.length / 2;
    sides.push(0, 0);
    const parting = middle(before, from, to);
    sides[2 * fork] = grow(from, parting);
    sides[2 * fork + 1] = grow(parting, to);
    return fork;
  };
  const root = grow(0, weights.length);
  return { sides: Int32Array.from(sides), root };
};

/** For each symbol the turns that lead to it from the root. */
export const waysOf = ({ sides, root }: SymbolTree): readonly (readonly (0 | 1)[])[] => {
  const ways: (readonly (0 | 1)[])[] = [];
  const walk = (place: number, way: readonly (0 | 1)[]): void => {
    if (place < 0) {
      ways[~place] = way;
      return;
    }
    walk(sides[2 * place] ?? 0, [...way, 0]);
    walk(sides[2 * place + 1] ?? 0, [...way, 1]);
  };
  walk(root, []);
  return ways;
};
