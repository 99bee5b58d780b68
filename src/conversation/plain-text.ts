import type { Block, ListItem, Reply } from './reply.ts';

const itemText = (item: ListItem, mark: string): string =>
  `${mark} ${item.title}${item.detail ? ` — ${item.detail}` : ''}`;

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
      return [block.title, block.columns.join(' | '), ...block.rows.map((row) => row.join(' | '))].join('\n');
  }
};

/** The whole answer as text: blocks, then the source line. Buttons and quick replies are the channel's to show. */
export const toPlainText = (reply: Reply): string =>
  [...reply.blocks.map(blockText), ...(reply.sourceLine ? [reply.sourceLine] : [])].join('\n');
