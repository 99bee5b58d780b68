import type { Language } from '../../src/index.ts';
import type { StatTable } from './stat-tables.ts';
import { statText } from './stat-texts.ts';

/** Spreadsheets take what begins so for a formula. */
const formula = /^[=+\-@\t\r]/;

const cellOf = (value: string | number): string => {
  if (typeof value === 'number') return String(value);
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Without it Excel takes Korean for another encoding. */
const byteOrderMark = '\uFEFF';

/**
 * All tables as one CSV (RFC 4180): a value a line, with the table, its row and its column before it, so that it can
 * be filtered and pivoted.
 */
export const statCsv = (tables: readonly StatTable[], language: Language): string => {
  const heading = (['table', 'measure', 'column', 'value'] as const).map((key) => statText(key, language));
  const lines = tables.flatMap(({ title, columns, rows }) =>
    rows.flatMap(([name = '', ...cells]) =>
      cells.map((cell, at) => [title, name, columns[at + 1] ?? '', cell].map(cellOf).join(',')),
    ),
  );
  return `${byteOrderMark}${[heading.map(cellOf).join(','), ...lines].join('\r\n')}\r\n`;
};
