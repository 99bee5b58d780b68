import type { Problem } from './knowledge-error.ts';

/** A row of a CSV file: its cells by column name, and its line number in the file. */
export interface CsvRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

interface CsvTable {
  readonly rows: readonly CsvRow[];
  readonly problems: readonly Problem[];
}

const cellPattern = /(?:"((?:[^"]|"")*)"|([^,]*))(?:,|$)/y;

/** Cells of one line; quoted cells may hold commas and doubled quotes, no cell holds a line break. */
const cellsOf = (line: string): readonly string[] => {
  const cells: string[] = [];
  cellPattern.lastIndex = 0;
  // The loop ends at the match without a comma: a line that ends in one has an empty last cell.
  for (let more = true; more; ) {
    const [whole = '', quoted, plain = ''] = cellPattern.exec(line) ?? [];
    cells.push((quoted?.replaceAll('""', '"') ?? plain).trim());
    more = whole.endsWith(',');
  }
  return cells;
};

/** Reads a CSV text with a header line; every row must have a value for each of `columns`. */
export const parseCsv = (file: string, text: string, columns: readonly string[]): CsvTable => {
  const [header = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const names = cellsOf(header);
  if (names.join() !== columns.join()) {
    return {
      rows: [],
      problems: [
        { file, key: 'line 1', found: `the columns ${names.join(',')}`, expected: columns.join(',') },
      ],
    };
  }
  const problems: Problem[] = [];
  const rows = lines.flatMap((line, index): readonly CsvRow[] => {
    if (line.trim() === '') return [];
    const cells = cellsOf(line);
    const number = index + 2;
    if (cells.length !== columns.length || cells.includes('')) {
      problems.push({
        file,
        key: `line ${number}`,
        found: `"${line}"`,
        expected: `a value in each of the columns ${columns.join(',')}`,
      });
      return [];
    }
    return [
      { line: number, cells: Object.fromEntries(columns.map((name, place) => [name, cells[place] ?? ''])) },
    ];
  });
  return { rows, problems };
};
