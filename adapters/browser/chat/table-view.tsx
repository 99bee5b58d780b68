import type { Block } from '../../../src/index.ts';
import { ColumnHeads } from './column-heads.tsx';
import { useChat } from './context.ts';
import { LinkedText } from './linked-text.tsx';
import { MarkedText } from './marked-text.tsx';
import { tableRoles } from './table-roles.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;

/** What holds for both sides alike is said once, across both. */
const joined = (cells: readonly string[]): readonly { text: string; span: number }[] => {
  const [first = '', second] = cells;
  if (cells.length === 2 && first === second) return [{ text: first, span: 2 }];
  return cells.map((text) => ({ text, span: 1 }));
};

const Row = ({
  row: [head = '', ...cells],
  columns,
}: {
  row: readonly string[];
  columns: readonly string[];
}) => (
  <tr {...tableRoles.row}>
    <th {...tableRoles.rowheader} scope="row">
      <MarkedText text={head} />
    </th>
    {joined(cells).map(({ text, span }, at) => (
      <td {...tableRoles.cell} key={columns[at + 1]} colSpan={span}>
        <LinkedText text={text} />
      </td>
    ))}
  </tr>
);

/**
 * A table. One that sets two things against each other gives each half the width, what a row is about standing
 * above it; since that takes the roles of table parts away, they are said once more. A table that is wider than
 * the bubble is scrolled, by keyboard as well.
 */
export const TableView = ({ block: { title, columns, rows } }: { readonly block: TableBlock }) => {
  const { texts } = useChat();
  return (
    <section class="table" tabIndex={0} aria-label={title || texts.table}>
      <table {...tableRoles.table} class={columns.length === 3 ? 'versus' : ''}>
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
