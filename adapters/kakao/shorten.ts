const ellipsis = '…';

/** A text of at most `longest` characters, cut at a blank where there is one, with an ellipsis. */
export const shorten = (text: string, longest: number): string => {
  if (text.length <= longest) return text;
  const room = text.slice(0, longest - ellipsis.length);
  const blank = room.lastIndexOf(' ');
  const kept = blank > longest / 2 ? room.slice(0, blank) : room;
  return `${kept.trimEnd()}${ellipsis}`;
};

/** The last good place to break a text within `longest` characters: a line's end, a sentence's, a word's. */
const breakAt = (text: string, longest: number): number => {
  for (const mark of ['\n', '. ', ' ']) {
    const at = text.lastIndexOf(mark, longest - 1);
    if (at > longest / 2) return at + mark.length;
  }
  return longest;
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
