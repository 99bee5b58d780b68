import { type Column, tableLines } from './table.ts';
import type { Unit } from './units.ts';

/** A bound that is wanted: a least or a most. */
export type Wanted = { readonly least: number } | { readonly most: number };

/** Something measured, beside what is wanted of it. */
export interface Finding {
  readonly measure: string;
  readonly value: number;
  readonly unit: Unit;
  readonly wanted?: Wanted;
  readonly note?: string;
}

const columns: readonly Column[] = [
  { title: 'measure', align: 'left' },
  { title: 'wanted', align: 'right' },
  { title: 'reached', align: 'right' },
  { title: '', align: 'left' },
  { title: 'note', align: 'left' },
];

export const isReached = (value: number, wanted: Wanted): boolean =>
  'least' in wanted ? value >= wanted.least : value <= wanted.most;

const boundOf = (wanted: Wanted, unit: Unit): string =>
  'least' in wanted ? `≥ ${unit(wanted.least)}` : `≤ ${unit(wanted.most)}`;

const cellsOf = ({ measure, value, unit, wanted, note = '' }: Finding): readonly string[] => [
  measure,
  wanted ? boundOf(wanted, unit) : '',
  unit(value),
  wanted ? (isReached(value, wanted) ? 'reached' : 'missed') : '',
  note,
];

/** Findings as a table, one a line. */
export const findingLines = (findings: readonly Finding[]): readonly string[] =>
  tableLines(columns, findings.map(cellsOf));
