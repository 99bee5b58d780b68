import { createBitReader, createBitWriter } from './range-coder.ts';
import { sortBlock, unsortBlock } from './sort-block.ts';
import { createSymbolModel } from './symbol-model.ts';

/** The head of a packed text: its length, the place of its end and the size of its alphabet, four bytes each. */
const headLength = 12;

const bitsFor = (alphabet: number): number => Math.max(1, Math.ceil(Math.log2(alphabet)));

const unitsIn = (text: string): Uint16Array =>
  Uint16Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));

const headOf = (length: number, end: number, alphabet: Uint16Array): Uint8Array => {
  const view = new DataView(new ArrayBuffer(headLength + alphabet.length * 2));
  view.setUint32(0, length);
  view.setUint32(4, end);
  view.setUint32(8, alphabet.length);
  alphabet.forEach((unit, index) => {
    view.setUint16(headLength + index * 2, unit);
  });
  return new Uint8Array(view.buffer);
};

const writeSymbols = (symbols: Uint16Array, alphabet: number): Uint8Array => {
  const bits = bitsFor(alphabet);
  const model = createSymbolModel(bits);
  const writer = createBitWriter();
  for (const symbol of symbols) {
    for (let shift = bits - 1; shift >= 0; shift--) {
      const bit = (symbol >> shift) & 1 ? 1 : 0;
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
  alphabet: number,
  onProgress: (share: number) => void,
): Uint16Array => {
  const model = createSymbolModel(bitsFor(alphabet));
  const read = createBitReader(bytes);
  const symbols = new Uint16Array(length);
  for (let index = 0; index < length; index++) {
    let symbol: number | undefined;
    for (; symbol === undefined; symbol = model.symbol()) model.learn(read(model.guess()));
    symbols[index] = symbol;
    if (index % toldEach === 0) onProgress(index / length);
  }
  return symbols;
};

/** Packs a text. A long Korean one comes to about two thirds of what gzip makes of it. */
export const packText = (text: string): Uint8Array => {
  const units = unitsIn(text);
  const alphabet = Uint16Array.from(new Set(units)).sort();
  const numbers = new Map(Array.from(alphabet, (unit, index) => [unit, index]));
  const numbered = units.map((unit) => numbers.get(unit) ?? 0);
  const { symbols, end } = sortBlock(numbered, alphabet.length);
  const head = headOf(text.length, end, alphabet);
  return Uint8Array.from([...head, ...writeSymbols(symbols, alphabet.length)]);
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
  const alphabet = Uint16Array.from({ length: view.getUint32(8) }, (_, index) =>
    view.getUint16(headLength + index * 2),
  );
  const body = bytes.subarray(headLength + alphabet.length * 2);
  const symbols = readSymbols(body, view.getUint32(0), alphabet.length, onProgress);
  const numbered = unsortBlock({ symbols, end: view.getUint32(4) }, alphabet.length);
  return textOf(numbered.map((number) => alphabet[number] ?? 0));
};
