/** A set of names to be found at any place of a text. */
export interface Trie<Value> {
  /** Adds a name. A name that is there already keeps its first value. */
  add(name: string, value: Value): void;
  /** Whether some name starts with this character code: a cheap test before `findAt`. */
  mayStartWith(code: number): boolean;
  /**
   * Writes the ends of all names that start at a position into `ends` and their values into `values`, shortest
   * first, and returns how many there are. One blank inside a name of the text may be missing in the trie's name
   * ("창원 국가산단" finds 창원국가산단), if at least two characters follow it.
   */
  findAt(text: string, at: number, ends: number[], values: Value[]): number;
}

interface Node<Value> {
  /** Absent at the ends of names, which are most of the nodes. */
  next: Map<number, Node<Value>> | undefined;
  value: Value | undefined;
}

const blank = 0x20;

const childOf = <Value>(node: Node<Value>, code: number): Node<Value> => {
  node.next ??= new Map();
  const known = node.next.get(code);
  if (known) return known;
  const child: Node<Value> = { next: undefined, value: undefined };
  node.next.set(code, child);
  return child;
};

const insert = <Value>(root: Node<Value>, name: string, value: Value): void => {
  let node = root;
  for (let i = 0; i < name.length; i++) node = childOf(node, name.charCodeAt(i));
  node.value ??= value;
};

/** Walks from a position and notes each name that ends on the way. */
const walk = <Value>(
  root: Node<Value>,
  text: string,
  at: number,
  ends: number[],
  values: Value[],
): number => {
  let count = 0;
  let node: Node<Value> | undefined = root;
  let sinceBlank = 2;
  for (let pos = at; pos < text.length && node; pos++) {
    const code = text.charCodeAt(pos);
    const child: Node<Value> | undefined = node.next?.get(code);
    if (!child && code === blank && pos - at >= 2 && sinceBlank === 2) {
      sinceBlank = 0;
      continue;
    }
    if (sinceBlank < 2 && child) sinceBlank++;
    node = child;
    if (node?.value === undefined || sinceBlank === 1) continue;
    ends[count] = pos + 1;
    values[count] = node.value;
    count++;
  }
  return count;
};

export const makeTrie = <Value>(): Trie<Value> => {
  const root: Node<Value> = { next: undefined, value: undefined };
  const firsts = new Uint8Array(0x10000);
  return {
    add(name, value) {
      firsts[name.charCodeAt(0)] = 1;
      insert(root, name, value);
    },
    mayStartWith: (code) => firsts[code] === 1,
    findAt: (text, at, ends, values) => walk(root, text, at, ends, values),
  };
};
