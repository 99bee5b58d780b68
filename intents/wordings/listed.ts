import type { Wordings } from '../../src/language/wordings.ts';

const partsOf = (text: string): string[] =>
  text
    .split(/[|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Wordings from text, parted by "|" and line ends: hundreds of them stay readable on a page that way. */
export const listed = ({ ko, en }: { readonly ko: string; readonly en: string }): Wordings => ({
  ko: partsOf(ko),
  en: partsOf(en),
});
