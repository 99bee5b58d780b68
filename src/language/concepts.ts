import type { GeneralFile } from '../notice/schema/notice.ts';
import { type LetterTree, newLetterTree, nowhere, root } from './letter-tree.ts';
import { isLatin, isWord } from './letters.ts';
import { nameLeftOut } from './masks.ts';
import { onceFor } from './once.ts';

/** Concepts are signs of their own in what the topic model reads, from here on. */
export const firstConcept = 0xe100;
/** Single documents and bonus items have signs too, so that what is only asked of one of them can be learned. */
export const firstItem = 0xe300;
export const mostItems = 512;

const percentSign = 0x25;
const leftOut = nameLeftOut.charCodeAt(0);
const counts = (code: number): boolean => isWord(code) || code === percentSign;

/** Signs that stand for figures and names are of Unicode's private use. */
const isSign = (code: number): boolean => code >= 0xe000 && code <= 0xf8ff;

/** The node at which a word ends; the root for a word without letters. */
const insert = (tree: LetterTree, word: string): number => {
  let node = root;
  for (const letter of word.toLowerCase()) {
    const code = letter.charCodeAt(0);
    if (counts(code)) node = tree.grow(node, code);
  }
  return node;
};

/** English words match whole: "rate" must not be found in "separate". */
const standsAlone = (text: string, start: number, end: number): boolean => {
  if (!isLatin(text.charCodeAt(start))) return true;
  return (
    !(start > 0 && isLatin(text.charCodeAt(start - 1))) &&
    !(end < text.length && isLatin(text.charCodeAt(end)))
  );
};

const signsByNode = (tree: LetterTree, concepts: GeneralFile['concepts']): ReadonlyMap<number, string> => {
  const signs = new Map<number, string>();
  for (const [at, { ko, en }] of concepts.entries()) {
    const sign = String.fromCharCode(firstConcept + at);
    for (const word of [...ko, ...en]) {
      const node = insert(tree, word);
      const known = signs.get(node) ?? '';
      if (node !== root && !known.includes(sign)) signs.set(node, known + sign);
    }
  }
  return signs;
};

/**
 * Finds which concepts a text speaks of; blanks do not matter, every place counts. Returns their signs. Made once:
 * understanding and learning both look there.
 */
export const conceptTaggerOf = onceFor((concepts: GeneralFile['concepts']): ((text: string) => string) => {
  const tree = newLetterTree();
  const signsOf = signsByNode(tree, concepts);
  return (text) => {
    let found = '';
    for (let start = 0; start < text.length; start++) {
      if (!tree.startsWith(text.charCodeAt(start))) continue;
      let node = root;
      for (let i = start; i < text.length; i++) {
        const code = text.charCodeAt(i);
        // "심화가 20일짜리" speaks of nothing that is 가짜: a figure or a name parts words.
        if (isSign(code) || code === leftOut) break;
        if (!counts(code)) continue;
        node = tree.next(node, code);
        if (node === nowhere) break;
        const signs = signsOf.get(node);
        if (signs === undefined || !standsAlone(text, start, i + 1)) continue;
        for (const sign of signs) if (!found.includes(sign)) found += sign;
      }
    }
    return found;
  };
});
