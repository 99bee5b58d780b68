import { newLetterTree, nowhere, root } from './letter-tree.ts';

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

const blank = 0x20;

/** Values under names, found wherever their name stands in a text. */
export const makeTrie = <Value>(): Trie<Value> => {
  const tree = newLetterTree();
  const named = new Map<number, Value>();
  return {
    add(name, value) {
      let node = root;
      for (let i = 0; i < name.length; i++) node = tree.grow(node, name.charCodeAt(i));
      if (!named.has(node)) named.set(node, value);
    },
    mayStartWith: tree.startsWith,
    findAt(text, at, ends, values) {
      let count = 0;
      let node = root;
      let sinceBlank = 2;
      for (let pos = at; pos < text.length; pos++) {
        const code = text.charCodeAt(pos);
        const child = tree.next(node, code);
        if (child === nowhere && code === blank && pos - at >= 2 && sinceBlank === 2) {
          sinceBlank = 0;
          continue;
        }
        if (child === nowhere) break;
        if (sinceBlank < 2) sinceBlank++;
        node = child;
        const value = named.get(node);
        if (value === undefined || sinceBlank === 1) continue;
        ends[count] = pos + 1;
        values[count] = value;
        count++;
      }
      return count;
    },
  };
};
