/**
 * Bits as a number between two bounds that close in on it, each by as much as it was expected: a bit that was
 * nearly certain costs nearly nothing. Chances are those of a set bit in 65536ths.
 */
interface Bounds {
  low: number;
  high: number;
}

const whole = (): Bounds => ({ low: 0, high: 0xffff_ffff });

/** The last number that means a set bit. */
const splitOf = ({ low, high }: Bounds, chance: number): number => {
  const range = high - low;
  return low + (range >>> 16) * chance + (((range & 0xffff) * chance) >>> 16);
};

const closeIn = (bounds: Bounds, split: number, bit: 0 | 1): void => {
  if (bit === 1) bounds.high = split;
  else bounds.low = split + 1;
};

/** Whether the highest byte of both bounds is the same, and so settled. */
const isSettled = ({ low, high }: Bounds): boolean => ((low ^ high) & 0xff00_0000) === 0;

const moveOn = (bounds: Bounds): void => {
  bounds.low = (bounds.low << 8) >>> 0;
  bounds.high = ((bounds.high << 8) | 0xff) >>> 0;
};

export interface BitWriter {
  write(bit: 0 | 1, chance: number): void;
  /** All that was written; nothing can be written after. */
  finish(): Uint8Array;
}

export const createBitWriter = (): BitWriter => {
  const bounds = whole();
  const bytes: number[] = [];
  return {
    write(bit, chance) {
      closeIn(bounds, splitOf(bounds, chance), bit);
      for (; isSettled(bounds); moveOn(bounds)) bytes.push(bounds.high >>> 24);
    },
    finish() {
      for (let each = 0; each < 4; each++, moveOn(bounds)) bytes.push(bounds.low >>> 24);
      return Uint8Array.from(bytes);
    },
  };
};

/** Reads what a writer wrote, given the same chances; beyond the end it reads on as if of zeros. */
export const createBitReader = (bytes: Uint8Array): ((chance: number) => 0 | 1) => {
  const bounds = whole();
  let place = 0;
  let value = 0;
  const next = (): void => {
    value = ((value << 8) | (bytes[place++] ?? 0)) >>> 0;
  };
  for (let each = 0; each < 4; each++) next();
  return (chance) => {
    const split = splitOf(bounds, chance);
    const bit = value <= split ? 1 : 0;
    closeIn(bounds, split, bit);
    for (; isSettled(bounds); moveOn(bounds)) next();
    return bit;
  };
};
