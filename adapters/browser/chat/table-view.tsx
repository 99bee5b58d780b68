import { hasLongCells } from '../../../src/exchange/plain-text.ts';
import type { Block } from '../../../src/index.ts';
import { ColumnHeads } from './column-heads.tsx';
import { useChat } from './context.ts';
import { LinkedText } from './linked-text.tsx';
import { MarkedText } from './marked-text.tsx';
import { tableRoles } from './table-roles.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;

interface Cell {
  readonly text: string;
  readonly span: number;
  /** The side it is about, shown where the heads of columns are not; none where it is about all. */
  readonly side?: string | undefined;
}

/** What holds for all sides alike is said once, across all of them. */
const cellsOf = (texts: readonly string[], sides: readonly string[]): readonly Cell[] => {
  const [first = '', second] = texts;
  if (second !== undefined && texts.every((text) => text === first))
    return [{ text: first, span: texts.length }];
  return texts.map((text, at) => ({ text, span: 1, side: sides[at] }));
};

const Row = ({
  row: [head = '', ...texts],
  columns: [_, ...sides],
}: {
  readonly row: readonly string[];
  readonly columns: readonly string[];
}) => (
  <tr {...tableRoles.row}>
    <th {...tableRoles.rowheader} scope="row">
      <MarkedText text={head} />
    </th>
    {cellsOf(texts, sides).map(({ text, span, side }, at) => (
      <td {...tableRoles.cell} key={at} colSpan={span}>
        {side === undefined ? null : (
          <span class="side">
            <MarkedText text={side} />
          </span>
        )}
        <LinkedText text={text} />
      </td>
    ))}
  </tr>
);

/** Two sides fit beside each other, sentences on more of them only below each other. */
const layoutOf = (block: TableBlock): string => {
  if (block.columns.length === 3) return 'versus';
  return block.columns.length > 3 && hasLongCells(block) ? 'stacked' : '';
};

/**
 * A table. One that sets two things against each other gives each half the width, what a row is about standing
 * above it; of more things, what is said of each stands below the other, under its name. Since that takes the roles of
 * table parts away, they are said once more. A table that is wider than the bubble is scrolled, by keyboard as well.
 */
export const TableView = ({ block }: { readonly block: TableBlock }) => {
  const { title, columns, rows } = block;
  const { texts } = useChat();
  return (
    <section class="table" tabIndex={0} aria-label={title || texts.table}>
      <table {...tableRoles.table} class={layoutOf(block)}>
        <caption>
          <MarkedText text={title} />
        </caption>
        <ColumnHeads columns={columns} />
        <tbody {...tableRoles.rowgroup}>
          {rows.map((row) => (
            <Row key={row[0]} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </section>
  );
};
