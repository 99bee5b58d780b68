/**
 * A text sorted by what stands before each symbol (Burrows and Wheeler): the same letters are mostly followed by
 * the same, so that like comes to stand by like.
 */
export interface SortedBlock {
  readonly symbols: Uint16Array;
  /** Where the end of the text would stand among the symbols. */
  readonly end: number;
}

const at = (table: ArrayLike<number>, index: number): number => table[index] ?? 0;

/** For each rank, how many entries are below it; ranks are below `ranks`. */
const countBelow = (rank: ArrayLike<number>, ranks: number): Int32Array => {
  const below = new Int32Array(ranks + 1);
  for (let index = 0; index < rank.length; index++) {
    const next = at(rank, index) + 1;
    below[next] = at(below, next) + 1;
  }
  for (let each = 1; each <= ranks; each++) below[each] = at(below, each) + at(below, each - 1);
  return below;
};

/** Puts positions in order of their rank; those of one rank stay as they stand. */
const sortByRank = (positions: Int32Array, rank: ArrayLike<number>, ranks: number): Int32Array => {
  const places = countBelow(rank, ranks);
  const sorted = new Int32Array(positions.length);
  for (const position of positions) {
    const own = at(rank, position);
    const place = at(places, own);
    sorted[place] = position;
    places[own] = place + 1;
  }
  return sorted;
};

/** Suffixes in order of what comes after their first `reach` symbols; where nothing comes, first of all. */
const byWhatFollows = (sorted: Int32Array, reach: number): Int32Array => {
  const moved = new Int32Array(sorted.length);
  let count = 0;
  for (let position = sorted.length - reach; position < sorted.length; position++) moved[count++] = position;
  for (const position of sorted) if (position >= reach) moved[count++] = position - reach;
  return moved;
};

/** Ranks by twice `reach` symbols, from the ranks by `reach`. */
const rankFurther = (sorted: Int32Array, rank: Int32Array, reach: number): Int32Array => {
  const further = new Int32Array(sorted.length);
  const second = (position: number): number =>
    position + reach < sorted.length ? at(rank, position + reach) : -1;
  for (let place = 1; place < sorted.length; place++) {
    const before = at(sorted, place - 1);
    const position = at(sorted, place);
    const isSame = at(rank, before) === at(rank, position) && second(before) === second(position);
    further[position] = at(further, before) + (isSame ? 0 : 1);
  }
  return further;
};

/** Where the suffixes of a text begin, in order, found by doubling the number of symbols that are looked at. */
const sortSuffixes = (text: Uint16Array, alphabet: number): Int32Array => {
  let sorted = sortByRank(
    Int32Array.from(text, (_, position) => position),
    text,
    alphabet,
  );
  let rank: Int32Array = Int32Array.from(text);
  for (let reach = 0; reach < text.length; reach = reach * 2 || 1) {
    if (reach > 0) sorted = sortByRank(byWhatFollows(sorted, reach), rank, text.length);
    rank = rankFurther(sorted, rank, reach);
    if (at(rank, at(sorted, text.length - 1)) === text.length - 1) break;
  }
  return sorted;
};

/** Sorts a text of symbols below `alphabet`. */
export const sortBlock = (text: Uint16Array, alphabet: number): SortedBlock => {
  const backwards = text.toReversed();
  const symbols = new Uint16Array(text.length);
  let count = 0;
  let end = 0;
  if (text.length > 0) symbols[count++] = at(text, 0);
  for (const position of sortSuffixes(backwards, alphabet)) {
    if (position === 0) end = count;
    else symbols[count++] = at(backwards, position - 1);
  }
  return { symbols, end };
};

/** For each place, the place of what comes next in the text: the n-th "a" of one side is the n-th of the other. */
const followers = ({ symbols, end }: SortedBlock, alphabet: number): Int32Array => {
  const below = countBelow(symbols, alphabet);
  const next = new Int32Array(symbols.length + 1);
  for (let index = 0; index < symbols.length; index++) {
    const symbol = at(symbols, index);
    const nth = at(below, symbol);
    below[symbol] = nth + 1;
    next[index < end ? index : index + 1] = nth + 1;
  }
  return next;
};

/** The text that `sortBlock` sorted. */
export const unsortBlock = (block: SortedBlock, alphabet: number): Uint16Array => {
  const { symbols, end } = block;
  const next = followers(block, alphabet);
  const text = new Uint16Array(symbols.length);
  let place = 0;
  for (let index = 0; index < text.length; index++) {
    text[index] = at(symbols, place < end ? place : place - 1);
    place = at(next, place);
  }
  return text;
};
