import pc from 'picocolors';
import stringWidth from 'string-width';
import type { Action, Block, ListItem, Reply, SayAction } from '../../src/index.ts';
import { hasLongCells, rowsAsText } from '../../src/index.ts';
import { isSay } from '../rendering/say-actions.ts';
import { unsaidTargets } from '../rendering/targets.ts';
import { flow, padded, wrap } from './wrap.ts';

export interface Style {
  /** Columns to wrap at; Korean syllables take two. */
  readonly width: number;
  readonly colour: boolean;
}

/** A reply as text, and what its numbers stand for. */
export interface Rendered {
  readonly text: string;
  readonly choices: readonly SayAction[];
}

type Colours = ReturnType<typeof pc.createColors>;
type ListBlock = Extract<Block, { kind: 'list' }>;
type TableBlock = Extract<Block, { kind: 'table' }>;

/** Gives everything that can be said a number, the same thing only one. */
class Numbers {
  readonly choices: SayAction[] = [];

  of(label: string, text: string): number {
    const known = this.choices.findIndex((choice) => choice.text === text);
    return known < 0 ? this.choices.push({ kind: 'say', label, text }) : known + 1;
  }
}

/** The first line of a wrapped text coloured as its heading. */
const headed = (text: string, colour: (heading: string) => string): string =>
  text.replace(/^[^\n]+/, (heading) => colour(heading));

const itemLine = (list: ListBlock, item: ListItem, at: number, numbers: Numbers | undefined): string => {
  const text = item.detail ? `${item.title} — ${item.detail}` : item.title;
  if (item.say !== undefined && numbers) return `${numbers.of(item.title, item.say)} ${text}`;
  return `${list.ordered ? `${at + 1}.` : '·'} ${text}`;
};

const listText = (list: ListBlock, width: number, colours: Colours, numbers: Numbers | undefined): string => {
  const items = list.items.map((item, at) => {
    const text = wrap(itemLine(list, item, at, numbers), width);
    return item.say !== undefined && numbers
      ? text.replace(/^\d+/, (digits) => colours.yellow(digits))
      : text;
  });
  return [...(list.title ? [colours.bold(wrap(list.title, width))] : []), ...items].join('\n');
};

/** Columns of equal width where they fit; else one line a row, or where cells are sentences, one line a cell. */
export const tableText = (table: TableBlock, width: number, colours: Colours): string => {
  const { title, columns, rows } = table;
  if (hasLongCells(table)) {
    const lines = rowsAsText(table).map((line) => wrap(line, width));
    return [colours.bold(wrap(title, width)), ...lines].join('\n');
  }
  const lines = [columns, ...rows];
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => stringWidth(line[at] ?? ''))));
  const isWide = widths.reduce((sum, one) => sum + one + 2, 0) > width;
  const texts = lines.map((line) =>
    isWide ? wrap(line.join(' | '), width) : line.map((cell, at) => padded(cell, widths[at] ?? 0)).join('  '),
  );
  return [colours.bold(wrap(title, width)), ...texts.map((text) => text.trimEnd())].join('\n');
};

const blockText = (block: Block, width: number, colours: Colours, numbers: Numbers | undefined): string => {
  switch (block.kind) {
    case 'text':
      return wrap(block.text, width);
    case 'card':
      return headed(wrap(`${block.title}\n${block.text}`, width), colours.bold);
    case 'list':
      return listText(block, width, colours, numbers);
    case 'table':
      return tableText(block, width, colours);
  }
};

/** A terminal dials no number and opens no page: what the text says already need not be said again. */
const actionLines = (actions: readonly Action[], text: string): string[] =>
  unsaidTargets(text, actions).map(({ label, target }) => `→ ${label}: ${target}`);

const cardActions = (reply: Reply): readonly Action[] =>
  reply.blocks.flatMap((block) => (block.kind === 'card' ? block.buttons : []));

const actionsOf = (reply: Reply): Action[] => [...cardActions(reply), ...reply.buttons];

const steps = (reply: Reply, numbers: Numbers, width: number, colours: Colours): string => {
  const listed = numbers.choices.length;
  const said = [...cardActions(reply), ...reply.quickReplies, ...reply.buttons]
    .filter(isSay)
    .flatMap(({ label, text }) => {
      const number = numbers.of(label, text);
      return number > listed ? [`${colours.yellow(String(number))} ${label}`] : [];
    });
  return flow([...new Set(said)], '   ', width);
};

/** A reply to be read on its own: text, then source, then links and numbers that the text does not have. */
export const renderAnswer = (reply: Reply, { width, colour }: Style, numbers?: Numbers): string => {
  const colours = pc.createColors(colour);
  const body = reply.blocks.map((block) => blockText(block, width, colours, numbers)).join('\n');
  const source = reply.sourceLine ? [colours.dim(wrap(reply.sourceLine, width))] : [];
  const actions = actionLines(actionsOf(reply), body).map((line) => colours.cyan(wrap(line, width)));
  return [body, ...source, ...actions].join('\n');
};

/** A reply in a conversation: the answer, and everything that can be said next under a number. */
export const renderReply = (reply: Reply, style: Style): Rendered => {
  const numbers = new Numbers();
  const answer = renderAnswer(reply, style, numbers);
  const next = steps(reply, numbers, style.width, pc.createColors(style.colour));
  return { text: next === '' ? answer : `${answer}\n\n${next}`, choices: numbers.choices };
};

/** How to write to a stream: in colour and wrapped for people, plain and unbroken for other programs. */
export const styleFor = (stream: { isTTY?: boolean; columns?: number }): Style =>
  stream.isTTY
    ? { width: Math.min(stream.columns ?? 80, 100), colour: pc.isColorSupported }
    : { width: Number.POSITIVE_INFINITY, colour: false };
