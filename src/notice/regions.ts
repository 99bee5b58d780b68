import { type CsvRow, parseCsv } from './csv.ts';
import { listed } from './draft.ts';
import type { Problem } from './knowledge-error.ts';
import type { AmbiguousPlace, Place, Regions } from './pack.ts';

export interface TextFile {
  readonly path: string;
  readonly text: string;
}

interface ReadRegions {
  readonly regions: Regions;
  readonly problems: readonly Problem[];
}

interface Checked<T> {
  readonly items: readonly T[];
  readonly problems: readonly Problem[];
}

const unknownCentre = (
  file: string,
  line: number,
  centre: string,
  centres: ReadonlySet<string>,
): readonly Problem[] =>
  centres.has(centre)
    ? []
    : [
        {
          file,
          key: `line ${line} centre`,
          found: `"${centre}"`,
          expected: `a centre of contacts.yaml: ${listed(centres)}`,
        },
      ];

const readPlaces = (file: TextFile, centres: ReadonlySet<string>): Checked<Place> => {
  const { rows, problems } = parseCsv(file.path, file.text, ['name', 'within', 'centre']);
  const items = rows.map(({ cells: { name = '', within = '', centre = '' } }) => ({ name, within, centre }));
  const unknown = rows.flatMap(({ line, cells }) =>
    unknownCentre(file.path, line, cells.centre ?? '', centres),
  );
  return { items, problems: [...problems, ...unknown] };
};

/** "서울 중구=seoul; 부산 중구=busan" as candidates. */
const candidatesOf = (cell: string): AmbiguousPlace['candidates'] =>
  cell.split(';').map((candidate) => {
    const [place = '', centre = ''] = candidate.split('=').map((part) => part.trim());
    return { place, centre };
  });

const readAmbiguous = (file: TextFile, centres: ReadonlySet<string>): Checked<AmbiguousPlace> => {
  const { rows, problems } = parseCsv(file.path, file.text, ['name', 'kind', 'candidates']);
  const read = (row: CsvRow): Checked<AmbiguousPlace> => {
    const { name = '', kind = '', candidates: cell = '' } = row.cells;
    const candidates = candidatesOf(cell);
    const wrong = candidates.flatMap(({ centre }) => unknownCentre(file.path, row.line, centre, centres));
    if (kind === 'several' || kind === 'everyday-word')
      return { items: [{ name, kind, candidates }], problems: wrong };
    const problem = {
      file: file.path,
      key: `line ${row.line} kind`,
      found: `"${kind}"`,
      expected: 'several or everyday-word',
    };
    return { items: [], problems: [problem, ...wrong] };
  };
  const parts = rows.map(read);
  return {
    items: parts.flatMap(({ items }) => items),
    problems: [...problems, ...parts.flatMap((part) => part.problems)],
  };
};

/** Reads the place names of `knowledge/regions`; `centres` are the centre ids of the notice. */
export const readRegions = (
  places: TextFile,
  ambiguous: TextFile,
  centres: ReadonlySet<string>,
): ReadRegions => {
  const known = readPlaces(places, centres);
  const unclear = readAmbiguous(ambiguous, centres);
  return {
    regions: { places: known.items, ambiguous: unclear.items },
    problems: [...known.problems, ...unclear.problems],
  };
};
