import { type SymbolTree, waysOf } from './symbol-tree.ts';

/**
 * How likely the way to the next symbol of a sorted block turns right at a fork of the tree. Three guesses (of late, by
 * the symbol before, by the two before) are weighed, and the weights learn.
 *
 * Reader and writer have to guess alike to the last bit in every browser, so there is nothing here but sums and
 * products, which all compute the same; `Math.exp` and `Math.log` they do not.
 */
export interface SymbolModel {
  /** The chance that the next turn is to the right, in 65536ths, between 1 and 65535. */
  guess(): number;
  learn(bit: 0 | 1): void;
  /** The symbol, once the way has come to one; the next one then begins. */
  symbol(): number | undefined;
}

const one = 65_536;
/** Log odds are looked up in steps of a 128th, up to twelve. */
const steps = 128;
const furthest = 12 * steps;
/** The 128th root of Euler's number. */
const oddsRoot = 1.007_843_097_206_448;

/** Chances by log odds: `furthest` stands for even. */
const chances = ((): Float64Array => {
  const table = new Float64Array(2 * furthest + 1);
  let odds = 1;
  for (let step = 0; step <= furthest; step++, odds *= oddsRoot) {
    table[furthest + step] = odds / (1 + odds);
    table[furthest - step] = 1 / (1 + odds);
  }
  return table;
})();

/** Log odds by chance, in 4096ths. */
const logOdds = ((): Float64Array => {
  const table = new Float64Array(4096);
  let step = 0;
  for (let chance = 0; chance < table.length; chance++) {
    while (step < 2 * furthest && (chances[step] ?? 1) < (chance + 0.5) / table.length) step++;
    table[chance] = (step - furthest) / steps;
  }
  return table;
})();

const chanceOf = (odds: number): number => {
  const step = Math.floor(odds * steps + 0.5) + furthest;
  return chances[Math.min(Math.max(step, 0), 2 * furthest)] ?? 0.5;
};

/**
 * What was met at a fork, in one number: the chance of a turn to the right in 4194304ths above, how often it was met in
 * the last eight bits. The oftener, the less one more turn changes; a guess that counts no further than two forgets.
 */
const unmet = 1 << 29;
const certain = (1 << 22) - 1;
const [lateMost, singleMost, pairMost] = [2, 30, 60];
const shares = Float64Array.from({ length: pairMost + 1 }, (_, count) => 1 / (count + 1.5));

const countIn = (met: number): number => met & 0xff;
const chanceIn = (met: number): number => met >> 8;
const oddsIn = (met: number): number => (countIn(met) === 0 ? 0 : (logOdds[chanceIn(met) >> 10] ?? 0));

const withTurn = (met: number, bit: 0 | 1, most: number): number => {
  const count = countIn(met);
  const chance = chanceIn(met);
  const nearer = Math.trunc((bit === 1 ? certain - chance : -chance) * (shares[count] ?? 0));
  return ((chance + nearer) << 8) | Math.min(count + 1, most);
};

/**
 * Forks behind other symbols are hashed to so many places: few enough to stay near the processor. Forks that follow each
 * other mostly have numbers side by side, and so have their places.
 */
const places = 1 << 20;
const placeOf = (context: number, fork: number): number => {
  const mixed = Math.imul(context, 0x2c1b3c6d);
  return ((mixed ^ (mixed >>> 15)) + fork) & (places - 1);
};

const guesses = 3;
const learningRate = 0.004;
const firstWeight = 0.3;
/** Repeats are told apart in so many classes. */
const classes = 5;
const classOf = (repeats: number): number =>
  repeats < 1 ? 0 : repeats < 3 ? 1 : repeats < 8 ? 2 : repeats < 32 ? 3 : 4;

/** A model of the symbols of a tree. */
export const createSymbolModel = (tree: SymbolTree): SymbolModel => {
  const { sides, root } = tree;
  const ways = waysOf(tree);
  const late = new Int32Array(sides.length / 2).fill(unmet);
  const single = new Int32Array(places).fill(unmet);
  const pair = new Int32Array(places).fill(unmet);
  const weights = new Float64Array(2 * classes * guesses).fill(firstWeight);
  const odds = new Float64Array(guesses);
  let [before, earlier, repeats] = [0, 0, 0];
  let [fork, depth, isLikeBefore] = [root, 0, true];
  let [inSingle, inPair, weighed, chance] = [0, 0, 0, 0.5];

  return {
    guess() {
      inSingle = placeOf(before + 1, fork);
      inPair = placeOf(before * ways.length + earlier + 7, fork);
      weighed = (classOf(repeats) * 2 + (isLikeBefore ? 1 : 0)) * guesses;
      odds[0] = oddsIn(late[fork] ?? 0);
      odds[1] = oddsIn(single[inSingle] ?? 0);
      odds[2] = oddsIn(pair[inPair] ?? 0);
      let sum = 0;
      for (let each = 0; each < guesses; each++) sum += (odds[each] ?? 0) * (weights[weighed + each] ?? 0);
      chance = chanceOf(sum);
      return Math.min(one - 1, Math.max(1, Math.floor(chance * one)));
    },
    learn(bit) {
      const error = (bit - chance) * learningRate;
      for (let each = 0; each < guesses; each++)
        weights[weighed + each] = (weights[weighed + each] ?? 0) + error * (odds[each] ?? 0);
      late[fork] = withTurn(late[fork] ?? 0, bit, lateMost);
      single[inSingle] = withTurn(single[inSingle] ?? 0, bit, singleMost);
      pair[inPair] = withTurn(pair[inPair] ?? 0, bit, pairMost);
      isLikeBefore = isLikeBefore && ways[before]?.[depth] === bit;
      depth++;
      fork = sides[2 * fork + bit] ?? 0;
    },
    symbol() {
      if (fork >= 0) return undefined;
      const symbol = ~fork;
      repeats = symbol === before ? repeats + 1 : 0;
      [before, earlier] = [symbol, before];
      [fork, depth, isLikeBefore] = [root, 0, true];
      return symbol;
    },
  };
};
