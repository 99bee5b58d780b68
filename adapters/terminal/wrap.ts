import stringWidth from 'string-width';

/** "· ", "1. " or "12 " at the start of a line: what follows is set under its text, not under the mark. */
const mark = /^(?: {0,3}(?:·|\d{1,2}\.?) )?/;

const wrapLine = (line: string, width: number): string[] => {
  const indent = ' '.repeat(stringWidth(mark.exec(line)?.[0] ?? ''));
  const lines: string[] = [];
  let current = '';
  for (const word of line.slice(indent.length).split(' ')) {
    const candidate = current === '' ? word : `${current} ${word}`;
    if (current !== '' && stringWidth(candidate) > width - indent.length) {
      lines.push(current);
      current = word;
    } else current = candidate;
  }
  const [first = '', ...rest] = [...lines, current];
  return [line.slice(0, indent.length) + first, ...rest.map((more) => indent + more)];
};

/**
 * Breaks lines at blanks so that none is wider than the terminal, where a Korean syllable takes two columns.
 * A longer word stays whole: it is most likely an address.
 */
export const wrap = (text: string, width: number): string =>
  text
    .split('\n')
    .flatMap((line) => wrapLine(line, width))
    .join('\n');

/** Sets pieces beside each other, as many to a line as it is wide; a piece is never broken. */
export const flow = (pieces: readonly string[], gap: string, width: number): string => {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const longer = last === undefined ? piece : `${last}${gap}${piece}`;
    if (last === undefined || stringWidth(longer) > width) lines.push(piece);
    else lines[lines.length - 1] = longer;
  }
  return lines.join('\n');
};

/** A text filled up with blanks to a width in columns. */
export const padded = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - stringWidth(text)));
