import { MarkedText } from './marked-text.tsx';
import { tableRoles } from './table-roles.ts';

/** The first row of a table: a name above each column. */
export const ColumnHeads = ({ columns }: { readonly columns: readonly string[] }) => (
  <thead {...tableRoles.rowgroup}>
    <tr {...tableRoles.row}>
      {columns.map((column) => (
        <th key={column} {...tableRoles.columnheader} scope="col">
          <MarkedText text={column} />
        </th>
      ))}
    </tr>
  </thead>
);
