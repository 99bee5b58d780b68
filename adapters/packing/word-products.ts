/** Plain data, as JSON has it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Every beginning with every ending, one beginning after the other: "용접업체, 용접공장, 도금업체, 도금공장". */
interface Product {
  readonly beginnings: readonly string[];
  readonly endings: readonly string[];
}

/** Under this name a product stands in a list. No data of ours has such a key. */
const mark = '×';
/** Letters that a product has to spare. */
const leastSpared = 20;
/** Marks around a word in JSON, and around a product. */
const aroundWord = 3;
const aroundProduct = 14;

const lettersOf = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + word.length + aroundWord, 0);

const wordsOf = ({ beginnings, endings }: Product): readonly string[] =>
  beginnings.flatMap((beginning) => endings.map((ending) => beginning + ending));

const sharedBeginning = (first: string, second: string): number => {
  let length = 0;
  while (length < first.length && length < second.length && first[length] === second[length]) length++;
  return length;
};

/** The beginnings that follow each other in a list, each with all these endings. */
const beginningsFrom = (
  words: readonly string[],
  at: number,
  endings: readonly string[],
): readonly string[] => {
  const [first = ''] = endings;
  const found: string[] = [];
  for (let next = at; next + endings.length <= words.length; next += endings.length) {
    const word = words[next] ?? '';
    const beginning = word.slice(0, word.length - first.length);
    const hasAll = endings.every((ending, index) => words[next + index] === beginning + ending);
    if (beginning === '' || !hasAll) break;
    found.push(beginning);
  }
  return found;
};

/** The product at a place of a list that spares most; undefined where none spares enough. */
const productAt = (words: readonly string[], at: number): Product | undefined => {
  const first = words[at] ?? '';
  let best: Product | undefined;
  let mostSpared = leastSpared;
  for (let length = sharedBeginning(first, words[at + 1] ?? ''); length > 0; length--) {
    const beginning = first.slice(0, length);
    let until = at + 1;
    while (until < words.length && words[until]?.startsWith(beginning)) until++;
    for (let end = until; end >= at + 2; end--) {
      const endings = words.slice(at, end).map((word) => word.slice(length));
      const product = { beginnings: beginningsFrom(words, at, endings), endings };
      if (product.beginnings.length < 2) continue;
      const spared =
        lettersOf(wordsOf(product)) - lettersOf(product.beginnings) - lettersOf(endings) - aroundProduct;
      if (spared <= mostSpared) continue;
      best = product;
      mostSpared = spared;
    }
  }
  return best;
};

const shortened = (words: readonly string[]): readonly Json[] => {
  const list: Json[] = [];
  for (let at = 0; at < words.length; ) {
    const product = productAt(words, at);
    list.push(product ? { [mark]: [product.beginnings, product.endings] } : (words[at] ?? ''));
    at += product ? product.beginnings.length * product.endings.length : 1;
  }
  return list;
};

const isText = (value: Json): value is string => typeof value === 'string';

const mapped = (value: { readonly [key: string]: Json }, change: (value: Json) => Json): Json =>
  Object.fromEntries(Object.entries(value).map(([key, part]) => [key, change(part)]));

/** Data with its lists of words shortened: what is every beginning with every ending is said once. */
export const shortenLists = (value: Json): Json => {
  if (Array.isArray(value)) return value.every(isText) ? shortened(value) : value.map(shortenLists);
  return typeof value === 'object' && value !== null
    ? mapped(value as { readonly [key: string]: Json }, shortenLists)
    : value;
};

const productIn = (value: Json): Product | undefined => {
  if (typeof value !== 'object' || value === null || !(mark in value)) return undefined;
  const [beginnings, endings] = value[mark] as readonly [readonly string[], readonly string[]];
  return { beginnings, endings };
};

/** The data that was shortened, with every word of every list in its place. */
export const writeOutLists = (value: Json): Json => {
  if (Array.isArray(value))
    return value.flatMap((one): readonly Json[] => {
      const product = productIn(one);
      return product ? wordsOf(product) : [writeOutLists(one)];
    });
  return typeof value === 'object' && value !== null
    ? mapped(value as { readonly [key: string]: Json }, writeOutLists)
    : value;
};
