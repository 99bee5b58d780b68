/**
 * How likely the next bit of a sorted block is set. Symbols are read bit by bit, from the highest; several guesses
 * (by the symbol before, the two before, how often it was repeated) are weighed, and the weights learn.
 *
 * Reader and writer have to guess alike to the last bit in every browser, so there is nothing here but sums and
 * products, which all compute the same; `Math.exp` and `Math.log` they do not.
 */
export interface SymbolModel {
  /** The chance that the next bit is set, in 65536ths, between 1 and 65535. */
  guess(): number;
  learn(bit: 0 | 1): void;
  /** The symbol, once all of its bits are learned; the next one then begins. */
  symbol(): number | undefined;
}

const one = 65_536;
/** Log odds are looked up in steps of a 128th, up to twelve. */
const steps = 128;
const furthest = 12 * steps;
/** The 128th root of Euler's number. */
const root = 1.007_843_097_206_448;

/** Chances by log odds: `furthest` stands for even. */
const chances = ((): Float64Array => {
  const table = new Float64Array(2 * furthest + 1);
  let odds = 1;
  for (let step = 0; step <= furthest; step++, odds *= root) {
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

const guesses = 5;
/** How fast each guess follows what comes: it moves by a 2^nth of the way. */
const slowness = [3, 6, 3, 4, 5];
const learningRate = 0.003;
const firstWeight = 0.3;
/** Repeats are told apart in so many classes. */
const classes = 5;
const classOf = (repeats: number): number =>
  repeats < 1 ? 0 : repeats < 3 ? 1 : repeats < 8 ? 2 : repeats < 32 ? 3 : 4;

const even = (length: number): Uint16Array => new Uint16Array(length).fill(one / 2);

/** A model of symbols of `bits` bits each. */
export const createSymbolModel = (bits: number): SymbolModel => {
  const size = 2 ** bits;
  const tables = [even(size), even(size), even(size * size), even(size * size), even(size * classes)];
  const weights = new Float64Array(2 * classes * guesses).fill(firstWeight);
  const places = new Int32Array(guesses);
  const odds = new Float64Array(guesses);
  let [before, earlier, repeats] = [0, 0, 0];
  let read = 1;
  let depth = 0;
  let weighed = 0;
  let chance = 0.5;

  const lookUp = (): void => {
    places[0] = read;
    places[1] = read;
    places[2] = before * size + read;
    places[3] = earlier * size + read;
    places[4] = classOf(repeats) * size + read;
    const isLikeBefore = (before | size) >> (bits - depth) === read;
    weighed = (classOf(repeats) * 2 + (isLikeBefore ? 1 : 0)) * guesses;
  };

  return {
    guess() {
      lookUp();
      let sum = 0;
      for (let each = 0; each < guesses; each++) {
        const own = logOdds[(tables[each]?.[places[each] ?? 0] ?? 0) >> 4] ?? 0;
        odds[each] = own;
        sum += own * (weights[weighed + each] ?? 0);
      }
      chance = chanceOf(sum);
      return Math.min(one - 1, Math.max(1, Math.floor(chance * one)));
    },
    learn(bit) {
      const error = (bit - chance) * learningRate;
      for (let each = 0; each < guesses; each++) {
        weights[weighed + each] = (weights[weighed + each] ?? 0) + error * (odds[each] ?? 0);
        const table = tables[each] ?? weights;
        const place = places[each] ?? 0;
        const value = table[place] ?? 0;
        const slow = slowness[each] ?? 4;
        table[place] = bit === 1 ? value + ((one - 1 - value) >> slow) : value - (value >> slow);
      }
      read = read * 2 + bit;
      depth++;
    },
    symbol() {
      if (depth < bits) return undefined;
      const symbol = read - size;
      repeats = symbol === before ? repeats + 1 : 0;
      earlier = before;
      before = symbol;
      read = 1;
      depth = 0;
      return symbol;
    },
  };
};
