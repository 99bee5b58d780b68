import type { GeneralFile } from '../notice/schema/notice.ts';

/** Concepts are signs of their own in what the topic model reads, from here on. */
export const firstConcept = 0xe100;
/** Single documents and bonus items have signs too, so that what is only asked of one of them can be learned. */
export const firstItem = 0xe300;
export const mostItems = 512;

interface Node {
  readonly next: Map<number, Node>;
  signs: string;
}

const newNode = (): Node => ({ next: new Map(), signs: '' });

const isWord = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x3131 && code <= 0xd7a3) ||
  code === 0x25;
const isLatin = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);

const insert = (root: Node, word: string, sign: string): void => {
  let node = root;
  for (const letter of word.toLowerCase()) {
    const code = letter.charCodeAt(0);
    if (!isWord(code)) continue;
    let next = node.next.get(code);
    if (!next) {
      next = newNode();
      node.next.set(code, next);
    }
    node = next;
  }
  if (!node.signs.includes(sign)) node.signs += sign;
};

/** English words match whole: "rate" must not be found in "separate". */
const standsAlone = (text: string, start: number, end: number): boolean => {
  if (!isLatin(text.charCodeAt(start))) return true;
  return (
    !(start > 0 && isLatin(text.charCodeAt(start - 1))) &&
    !(end < text.length && isLatin(text.charCodeAt(end)))
  );
};

/** Finds which concepts a text speaks of; blanks do not matter, every place counts. Returns their signs. */
export const buildConceptTagger = (concepts: GeneralFile['concepts']): ((text: string) => string) => {
  const root = newNode();
  for (const [at, { ko, en }] of concepts.entries()) {
    const sign = String.fromCharCode(firstConcept + at);
    for (const word of [...ko, ...en]) insert(root, word, sign);
  }
  return (text) => {
    let found = '';
    for (let start = 0; start < text.length; start++) {
      if (!isWord(text.charCodeAt(start))) continue;
      let node: Node | undefined = root;
      for (let i = start; i < text.length && node; i++) {
        const code = text.charCodeAt(i);
        if (!isWord(code)) continue;
        node = node.next.get(code);
        if (!node || node.signs === '' || !standsAlone(text, start, i + 1)) continue;
        for (const sign of node.signs) if (!found.includes(sign)) found += sign;
      }
    }
    return found;
  };
};
