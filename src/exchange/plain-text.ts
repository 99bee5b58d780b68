import type { Block, ListItem, Reply } from './reply.ts';

const itemText = (item: ListItem, mark: string): string =>
  `${mark} ${item.title}${item.detail ? ` — ${item.detail}` : ''}`;

type TableBlock = Extract<Block, { kind: 'table' }>;

/** Longer than this, cells cannot be read side by side. */
const longCell = 24;

/** Whether the cells of a table are sentences rather than figures. */
export const hasLongCells = ({ rows }: TableBlock): boolean =>
  rows.some((row) => row.some((cell) => cell.length > longCell));

/** A table row by row: its head, and under it what each column says, once where all say the same. */
export const rowsAsText = ({ columns, rows }: TableBlock): readonly string[] =>
  rows.flatMap(([head, first, ...others]) =>
    first !== undefined && others.every((cell) => cell === first)
      ? [`[${head}] ${first}`]
      : [`[${head}]`, ...[first, ...others].map((cell, at) => `· ${columns[at + 1] ?? ''}: ${cell ?? ''}`)],
  );

/** One part of a reply as text. */
export const blockText = (block: Block): string => {
  switch (block.kind) {
    case 'text':
      return block.text;
    case 'card':
      return `${block.title}\n${block.text}`;
    case 'list':
      return [
        block.title,
        ...block.items.map((item, index) => itemText(item, block.ordered ? `${index + 1}.` : '·')),
      ].join('\n');
    case 'table':
      return hasLongCells(block)
        ? [block.title, ...rowsAsText(block)].join('\n')
        : [block.title, block.columns.join(' | '), ...block.rows.map((row) => row.join(' | '))].join('\n');
  }
};

/** The whole answer as text: blocks, then the source line. Buttons and quick replies are the channel's to show. */
export const toPlainText = (reply: Reply): string =>
  [...reply.blocks.map(blockText), ...(reply.sourceLine ? [reply.sourceLine] : [])].join('\n');
