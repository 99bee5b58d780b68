import { shorten } from './shorten.ts';

const bracketed = /\s*[([（][^()[\]（）]*[)\]）]/g;
const hangul = /[가-힣]/;
const article = /\b(?:a|an|the)\s+/gi;
/** In English the head stands before what it is for, but "a call for" or "a list of" means what comes after. */
const complement = /\s+(?:that|which|who|for|to|with|in|on|at|by)\s.*$/i;
const ofWhat = /^.*\sof\s+/i;

const distinct = (texts: readonly string[]): string[] => [...new Set(texts.map((text) => text.trim()))];

/** The text without its first word, without its first two, and so on: the head of a Korean phrase comes last. */
const tails = (text: string): string[] => {
  const words = text.split(/\s+/);
  return words.slice(1).map((_, at) => words.slice(at + 1).join(' '));
};

/** Beginnings and ends of a phrase, the longest first; a beginning shows that something is left out. */
const partsOf = (text: string): string[] => {
  const words = text.split(' ');
  const heads = words.slice(1).map((_, at) => `${words.slice(0, at + 1).join(' ')}…`);
  return [...heads, ...tails(text)].sort((a, b) => b.length - a.length);
};

const shorterInEnglish = (text: string): string[] => {
  const bare = text.replace(article, '');
  const head = bare.replace(ofWhat, '').replace(complement, '');
  return [bare, head, ...partsOf(head)];
};

/** What says the same in fewer words, the fullest first. */
const shorterForms = (label: string): string[] => {
  const plain = label.replace(bracketed, '').trim();
  return distinct([label, plain, ...(hangul.test(plain) ? tails(plain) : shorterInEnglish(plain))]);
};

/**
 * A label of at most `longest` characters: whole words that make sense by themselves, cut with an ellipsis only
 * where a single word is too long. Never one of `taken` while there is another.
 */
export const fitLabel = (label: string, longest: number, taken: ReadonlySet<string> = new Set()): string => {
  const fitting = shorterForms(label).filter((form) => form !== '' && form.length <= longest);
  return fitting.find((form) => !taken.has(form)) ?? fitting[0] ?? shorten(label.trim(), longest);
};
