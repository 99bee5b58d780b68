import { createBitReader, createBitWriter } from './range-coder.ts';
import { sortBlock, unsortBlock } from './sort-block.ts';
import { createSymbolModel } from './symbol-model.ts';
import { type SymbolTree, treeOf, waysOf } from './symbol-tree.ts';

/** The head of a packed text: its length, the place of its end and the size of its alphabet, four bytes each. */
const headLength = 12;

/** The code units of a text in their order, and about how often each comes. */
interface Alphabet {
  readonly units: Uint16Array;
  readonly powers: Uint8Array;
}

const unitsIn = (text: string): Uint16Array =>
  Uint16Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));

const alphabetOf = (text: Uint16Array): Alphabet => {
  const counts = new Map<number, number>();
  for (const unit of text) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const units = Uint16Array.from(counts.keys()).sort();
  return { units, powers: Uint8Array.from(units, (unit) => 31 - Math.clz32(counts.get(unit) ?? 1)) };
};

const treeFor = ({ powers }: Alphabet): SymbolTree => treeOf(Array.from(powers, (power) => 2 ** power));

/** A number as bytes of seven bits, the last one marked. */
const bytesOf = (number: number): readonly number[] =>
  number < 0x80 ? [number | 0x80] : [number & 0x7f, ...bytesOf(number >> 7)];

/** Each symbol by its distance from the one before, which is mostly one byte, and its power. */
const symbolBytes = ({ units, powers }: Alphabet): readonly number[] =>
  Array.from(units).flatMap((unit, index) => [
    ...bytesOf(unit - (units[index - 1] ?? 0)),
    powers[index] ?? 0,
  ]);

const headOf = (length: number, end: number, alphabet: Alphabet): Uint8Array => {
  const view = new DataView(new ArrayBuffer(headLength));
  view.setUint32(0, length);
  view.setUint32(4, end);
  view.setUint32(8, alphabet.units.length);
  return Uint8Array.from([...new Uint8Array(view.buffer), ...symbolBytes(alphabet)]);
};

/** The alphabet of a packed text, and where its symbols begin. */
const alphabetIn = (bytes: Uint8Array, size: number): Alphabet & { readonly bodyAt: number } => {
  const [units, powers] = [new Uint16Array(size), new Uint8Array(size)];
  let at = headLength;
  let unit = 0;
  for (let index = 0; index < size; index++) {
    let shift = 0;
    for (; (bytes[at] ?? 0x80) < 0x80; shift += 7) unit += (bytes[at++] ?? 0) << shift;
    unit += ((bytes[at++] ?? 0) & 0x7f) << shift;
    units[index] = unit;
    powers[index] = bytes[at++] ?? 0;
  }
  return { units, powers, bodyAt: at };
};

const writeSymbols = (symbols: Uint16Array, tree: SymbolTree): Uint8Array => {
  const ways = waysOf(tree);
  const model = createSymbolModel(tree);
  const writer = createBitWriter();
  for (const symbol of symbols) {
    for (const bit of ways[symbol] ?? []) {
      writer.write(bit, model.guess());
      model.learn(bit);
    }
    model.symbol();
  }
  return writer.finish();
};

/** Progress is told each so many symbols. */
const toldEach = 50_000;

const readSymbols = (
  bytes: Uint8Array,
  length: number,
  tree: SymbolTree,
  onProgress: (share: number) => void,
): Uint16Array => {
  const model = createSymbolModel(tree);
  const read = createBitReader(bytes);
  const symbols = new Uint16Array(length);
  for (let index = 0; index < length; index++) {
    let symbol = model.symbol();
    for (; symbol === undefined; symbol = model.symbol()) model.learn(read(model.guess()));
    symbols[index] = symbol;
    if (index % toldEach === 0) onProgress(index / length);
  }
  return symbols;
};

/** Packs a text. A long Korean one comes to about two thirds of what gzip makes of it. */
export const packText = (text: string): Uint8Array => {
  const units = unitsIn(text);
  const alphabet = alphabetOf(units);
  const numbers = new Map(Array.from(alphabet.units, (unit, index) => [unit, index]));
  const numbered = units.map((unit) => numbers.get(unit) ?? 0);
  const { symbols, end } = sortBlock(numbered, alphabet.units.length);
  const head = headOf(text.length, end, alphabet);
  return Uint8Array.from([...head, ...writeSymbols(symbols, treeFor(alphabet))]);
};

/** So many code units are turned into text at a time: more are too many arguments. */
const atOnce = 8192;

const textOf = (units: Uint16Array): string => {
  let text = '';
  for (let from = 0; from < units.length; from += atOnce)
    text += String.fromCharCode(...units.subarray(from, from + atOnce));
  return text;
};

/** The text that `packText` packed; `onProgress` hears how much is done, from 0 to 1. */
export const unpackText = (bytes: Uint8Array, onProgress: (share: number) => void = () => {}): string => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const alphabet = alphabetIn(bytes, view.getUint32(8));
  const { units, bodyAt } = alphabet;
  const symbols = readSymbols(bytes.subarray(bodyAt), view.getUint32(0), treeFor(alphabet), onProgress);
  const numbered = unsortBlock({ symbols, end: view.getUint32(4) }, units.length);
  return textOf(numbered.map((number) => units[number] ?? 0));
};
