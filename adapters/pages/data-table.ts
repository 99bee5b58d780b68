import { type Html, html } from './html.ts';

/** One row: what it is about, and a cell for each further column. */
export interface DataRow {
  readonly id: string;
  readonly head: Html;
  readonly cells: readonly Html[];
  /** What a script reads of the row. */
  readonly data?: Html | undefined;
}

export interface DataTable {
  /** Name of the table; the heading above it says the same to the eye. */
  readonly label: string;
  readonly columns: readonly string[];
  readonly rows: readonly DataRow[];
}

const rowOf = ({ id, head, cells, data }: DataRow, columns: readonly string[]): Html =>
  html`<tr role="row" id="${id}"${data}><th role="rowheader" scope="row">${head}</th>${cells.map(
    (cell, at) => html`<td role="cell" data-label="${columns[at + 1]}">${cell}</td>`,
  )}</tr>`;

/**
 * A table that narrow screens lay out as cards, each cell with the name of its column. That takes the roles
 * of table parts away, so they are said once more.
 */
export const dataTable = ({ label, columns, rows }: DataTable): Html =>
  html`<div class="scrolled"><table class="data" role="table" aria-label="${label}"><thead role="rowgroup"><tr role="row">${columns.map(
    (column) => html`<th role="columnheader" scope="col">${column}</th>`,
  )}</tr></thead><tbody role="rowgroup">${rows.map((row) => rowOf(row, columns))}</tbody></table></div>`;

/** A table of another make, which scrolls by itself where the screen is narrow. */
export const scrolled = (label: string, table: Html): Html =>
  html`<div class="scrolled" tabindex="0" role="region" aria-label="${label}">${table}</div>`;
