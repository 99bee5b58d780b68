/**
 * Plain data with large typed arrays in it as one block of bytes: a length, JSON in which each array is a note of
 * its type and place, then the arrays themselves. Reading makes views on the block, so that nothing is copied.
 */

const types = { Float32Array, Int16Array, Int32Array, Uint16Array, Uint8Array } as const;
type TypeName = keyof typeof types;
type TypedArray = InstanceType<(typeof types)[TypeName]>;

/** Stands in the JSON for an array. */
interface Note {
  readonly $array: TypeName;
  /** Bytes from the first array on. */
  readonly at: number;
  readonly length: number;
}

/** Every array begins at a multiple of this, as its elements need. */
const alignment = 8;
const aligned = (size: number): number => Math.ceil(size / alignment) * alignment;

const typeNames = Object.keys(types) as TypeName[];
const typeNameOf = (value: unknown): TypeName | undefined =>
  typeNames.find((name) => value instanceof types[name]);

const isNote = (value: unknown): value is Note =>
  typeof value === 'object' && value !== null && '$array' in value && typeof value.$array === 'string';

/** The data as bytes. */
export const packArrays = (data: unknown): Uint8Array => {
  const arrays: { readonly at: number; readonly bytes: Uint8Array }[] = [];
  let size = 0;
  const json = JSON.stringify(data, (_, value: unknown) => {
    const type = typeNameOf(value);
    if (!type) return value;
    const { buffer, byteOffset, byteLength, length } = value as TypedArray;
    const note: Note = { $array: type, at: size, length };
    arrays.push({ at: size, bytes: new Uint8Array(buffer, byteOffset, byteLength) });
    size = aligned(size + byteLength);
    return note;
  });
  const text = new TextEncoder().encode(json);
  const from = aligned(alignment + text.length);
  const block = new Uint8Array(from + size);
  new DataView(block.buffer).setUint32(0, text.length, true);
  block.set(text, alignment);
  for (const { at, bytes } of arrays) block.set(bytes, from + at);
  return block;
};

/**
 * The data that bytes hold; its arrays share the memory of the bytes, which have to begin at a multiple of eight.
 * @throws {SyntaxError | RangeError} where the bytes are not such a block
 */
export const unpackArrays = (block: Uint8Array<ArrayBuffer>): unknown => {
  const { buffer, byteOffset } = block;
  const length = new DataView(buffer, byteOffset).getUint32(0, true);
  const from = byteOffset + aligned(alignment + length);
  const json = new TextDecoder().decode(block.subarray(alignment, alignment + length));
  return JSON.parse(json, (_, value: unknown) =>
    isNote(value) ? new types[value.$array](buffer, from + value.at, value.length) : value,
  );
};
