/** The node all names start from. */
export const root = 0;
/** Where no name goes on. */
export const nowhere = 0;

/**
 * A tree of letters in one flat array: a fraction of the memory of nodes with maps, and faster to walk. Nodes are
 * numbers from 0 on, to be used as places in whatever belongs to them.
 */
export interface LetterTree {
  /** The node behind a letter; `nowhere` if no name goes on with it. */
  next(node: number, code: number): number;
  /** The same, made if it is missing. */
  grow(node: number, code: number): number;
  /** Whether some name starts with this character code: a cheap test before walking. */
  startsWith(code: number): boolean;
}

/** A cell holds a node, a letter and the node behind it, with one place left over so that cells are aligned. */
const cellSize = 4;
const child = 2;
const firstCells = 1 << 10;

/** Where the cell of a node and a letter begins, or the empty one where it would be put. */
const cellOf = (cells: Int32Array, node: number, code: number): number => {
  const mask = cells.length - 1;
  const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b);
  let at = ((hash >>> 7) * cellSize) & mask;
  while (cells[at + child] !== nowhere && (cells[at] !== node || cells[at + 1] !== code))
    at = (at + cellSize) & mask;
  return at;
};

const put = (cells: Int32Array, at: number, node: number, code: number, next: number): void => {
  cells[at] = node;
  cells[at + 1] = code;
  cells[at + child] = next;
};

const doubled = (cells: Int32Array): Int32Array => {
  const larger = new Int32Array(cells.length * 2);
  for (let at = 0; at < cells.length; at += cellSize) {
    const next = cells[at + child] ?? nowhere;
    if (next === nowhere) continue;
    const node = cells[at] ?? root;
    const code = cells[at + 1] ?? 0;
    put(larger, cellOf(larger, node, code), node, code, next);
  }
  return larger;
};

/** An empty tree over letters, in one flat array that grows. */
export const newLetterTree = (): LetterTree => {
  let cells: Int32Array = new Int32Array(firstCells * cellSize);
  let nodes = 1;
  const firsts = new Uint8Array(0x10000);
  const next = (node: number, code: number): number => cells[cellOf(cells, node, code) + child] ?? nowhere;
  return {
    startsWith: (code) => firsts[code] === 1,
    next,
    grow(node, code) {
      if (node === root) firsts[code] = 1;
      if (nodes * cellSize * 2 > cells.length) cells = doubled(cells);
      const at = cellOf(cells, node, code);
      const known = cells[at + child] ?? nowhere;
      if (known !== nowhere) return known;
      put(cells, at, node, code, nodes);
      return nodes++;
    },
  };
};
