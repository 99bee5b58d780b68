import pc from 'picocolors';
import stringWidth from 'string-width';
import { type Action, type Reply, toPlainText } from '../../src/index.ts';

export interface Style {
  /** Columns to wrap at; Korean syllables take two. */
  readonly width: number;
  readonly colour: boolean;
}

/** Breaks a line at blanks so that no line is wider than the terminal; a longer word stays whole. */
const wrapLine = (line: string, width: number): string[] => {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    const candidate = current === '' ? word : `${current} ${word}`;
    if (current !== '' && stringWidth(candidate) > width) {
      lines.push(current);
      current = word;
    } else current = candidate;
  }
  return [...lines, current];
};

export const wrap = (text: string, width: number): string =>
  text
    .split('\n')
    .flatMap((line) => wrapLine(line, width))
    .join('\n');

const actionText = (action: Action): string => {
  if (action.kind === 'link') return `${action.label}: ${action.url}`;
  return action.kind === 'phone' ? `${action.label}: ${action.number}` : action.label;
};

/** A reply for a terminal: text, links and phone numbers, then numbered choices. */
export const renderReply = (reply: Reply, style: Style): string => {
  const colours = pc.createColors(style.colour);
  const { sourceLine, ...unsourced } = reply;
  const body = wrap(toPlainText(unsourced), style.width);
  const source = sourceLine === undefined ? [] : [colours.dim(wrap(sourceLine, style.width))];
  const buttons = reply.buttons.map((action) => colours.cyan(`→ ${actionText(action)}`));
  const choices = reply.quickReplies.map(({ label }, at) => `${colours.yellow(String(at + 1))} ${label}`);
  return [body, ...source, ...buttons, ...(choices.length > 0 ? [choices.join('   ')] : [])].join('\n');
};
