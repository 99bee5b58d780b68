import type { Language } from '../../src/index.ts';
import { addDays } from '../../src/rules/calendar.ts';
import type { Period } from '../learning/stat-period.ts';
import type { StatTable } from '../learning/stat-tables.ts';
import { statText } from '../learning/stat-texts.ts';
import { scrolled } from '../pages/data-table.ts';
import { type Html, html } from '../pages/html.ts';
import { adminPaths, renderAdminPage, statsAddress } from './admin-page.ts';
import { type AdminText, adminText } from './admin-texts.ts';
import { renderChart } from './chart.ts';

export interface StatsPage {
  readonly language: Language;
  readonly period: Period;
  readonly today: string;
  readonly tables: readonly StatTable[];
  readonly isEmpty: boolean;
  /** What was asked for could not be read. */
  readonly isPeriodWrong: boolean;
}

/** Periods to choose with one press, in days. */
const usualPeriods = [7, 30, 90];

const rowOf = ([name, ...cells]: StatTable['rows'][number]): Html =>
  html`<tr><th scope="row">${name}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`;

const tableOf = ({ title, columns, rows }: StatTable, language: Language): Html =>
  scrolled(
    adminText('tableOf', language, title),
    html`<table><thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead><tbody>${rows.map(rowOf)}</tbody></table>`,
  );

const chartOf = ({ chart, title }: StatTable, language: Language): Html | undefined => {
  const name = adminText('chartOf', language, title);
  const drawn = chart && renderChart(chart, name);
  if (!chart || !drawn) return undefined;
  return chart.direction === 'lying'
    ? html`<figure>${drawn}</figure>`
    : html`<figure>${scrolled(name, drawn)}</figure>`;
};

const sectionOf = (table: StatTable, language: Language): Html =>
  html`<section class="${table.chart?.direction ?? 'plain'}${table.columns.length > 2 ? ' wide' : ''}"><h2>${table.title}</h2>${
    table.note !== undefined && html`<p>${table.note}</p>`
  }${table.rows.length > 0 ? html`<div class="both">${chartOf(table, language)}${tableOf(table, language)}</div>` : html`<p>${statText('none', language)}</p>`}</section>`;

const periodForm = ({ language, period, today }: StatsPage): Html => {
  const text = (key: AdminText, value?: number): string => adminText(key, language, value);
  const links = usualPeriods.map(
    (days) =>
      html`<li><a href="${statsAddress(language, { from: addDays(today, 1 - days), to: today })}">${text('lastDays', days)}</a></li>`,
  );
  const csv = `${adminPaths.csv}?${new URLSearchParams({ ...period, lang: language })}`;
  return html`<form class="fields" action="${adminPaths.stats}"><input type="hidden" name="lang" value="${language}"><label for="from">${text('from')}</label><input id="from" name="from" type="date" value="${period.from}"><label for="to">${text('to')}</label><input id="to" name="to" type="date" value="${period.to}"><button class="action">${text('show')}</button></form><ul class="tools">${links}<li><a href="${csv}" download>${text('csv')}</a></li><li><form method="post" action="${adminPaths.signOut}"><button class="action">${text('signOut')}</button></form></li></ul>`;
};

/** The statistics of a period: a chart and a table for each kind. Needs no script. */
export const renderStatsPage = (page: StatsPage): string => {
  const { language, period, tables, isEmpty, isPeriodWrong } = page;
  const body = html`<p>${adminText('intro', language)}</p>${
    isPeriodWrong && html`<p class="problem" role="alert">${adminText('periodWrong', language)}</p>`
  }${periodForm(page)}<p class="period">${statText('period', language)}: <b>${period.from} – ${period.to}</b></p>${
    isEmpty
      ? html`<p>${statText('nothing', language)}</p>`
      : tables.map((table) => sectionOf(table, language))
  }`;
  const other = statsAddress(language === 'ko' ? 'en' : 'ko', { ...period });
  return renderAdminPage(language, statText('title', language), body, other);
};
