const ellipsis = '…';

/** The first `longest` units of a text, one less where that would halve a character outside the basic plane. */
const firstOf = (text: string, longest: number): string => {
  const last = text.charCodeAt(longest - 1);
  const isHalf = last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, isHalf && longest > 1 ? longest - 1 : longest);
};

/** A text of at most `longest` characters, cut at a blank where there is one, with an ellipsis. */
export const shorten = (text: string, longest: number): string => {
  if (text.length <= longest) return text;
  const room = firstOf(text, longest - ellipsis.length);
  const blank = room.lastIndexOf(' ');
  const kept = blank > longest / 2 ? room.slice(0, blank) : room;
  return `${kept.trimEnd()}${ellipsis}`;
};

/** Ends of lines, then of sentences, then of words: a sentence ends in a letter, "2. 13(목)" does not. */
const breaks = [/\n/g, /(?<=[^\d\s][.?!])\s/g, /\s/g] as const;

/** The last good place to break a text within `longest` characters. */
const breakAt = (text: string, longest: number): number => {
  const room = text.slice(0, longest + 1);
  for (const mark of breaks) {
    const at = [...room.matchAll(mark)].at(-1)?.index ?? 0;
    if (at > longest / 2) return at;
  }
  return firstOf(text, longest).length;
};

/** The text in parts of at most `longest` characters, none of it lost. */
export const splitText = (text: string, longest: number): string[] => {
  const parts: string[] = [];
  let rest = text.trim();
  while (rest.length > longest) {
    const at = breakAt(rest, longest);
    parts.push(rest.slice(0, at).trim());
    rest = rest.slice(at).trim();
  }
  return rest === '' ? parts : [...parts, rest];
};
