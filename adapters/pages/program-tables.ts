import type { BonusItem, BonusRule, Document, Recruitment } from '../../src/notice/pack.ts';
import { type DataRow, dataTable } from './data-table.ts';
import { type Html, html } from './html.ts';
import { anchorOf, linkedText, scopeNote, statement, type View } from './view.ts';

const copies = ({ say }: View, document: Document): string => {
  const parties = document.from.map((party) => say(`party.${party}`)).join('·');
  if (document.from.length > 1) return say('documents.each', { parties, count: document.copies ?? 1 });
  return document.copies === undefined
    ? parties
    : `${parties}, ${say('documents.copies', { count: document.copies })}`;
};

const limits = ({ say }: View, { maxAgeMonths, recentYears, years, form }: Document): string[] => [
  maxAgeMonths === undefined ? '' : say('documents.max-age', { count: maxAgeMonths }),
  recentYears === undefined ? '' : say('documents.recent-years', { count: recentYears }),
  years === undefined
    ? ''
    : say('documents.years', {
        years: years.map((year) => say('documents.year', { year })).join('·'),
        count: years.length,
      }),
  form === undefined ? '' : say(`documents.form-${form}`),
];

const documentRow = (view: View, document: Document, all: readonly Recruitment[]): DataRow => {
  const details = [copies(view, document), ...limits(view, document)].filter(Boolean).join(', ');
  const { id, name, note, formUrl } = document;
  return {
    id: anchorOf(id),
    head: html`${scopeNote(view, document, all)}${view.text(name)}`,
    cells: [
      html`${details}${note && html`<br>${statement(view, note)}`}${
        formUrl !== undefined && html` <a href="${formUrl}">${view.texts.form}</a>`
      }`,
    ],
  };
};

/** All papers of a program. */
export const documentTable = (
  view: View,
  documents: readonly Document[],
  all: readonly Recruitment[],
  label: string,
): Html =>
  dataTable({
    label,
    columns: [view.texts.document, view.texts.details],
    rows: documents.map((document) => documentRow(view, document, all)),
  });

const evidenceOf = (view: View, { evidence }: BonusItem): Html => {
  if (typeof evidence === 'string') return linkedText(view, view.say(`bonus.evidence-${evidence}`));
  return statement(view, evidence);
};

const bonusRow = (view: View, item: BonusItem, all: readonly Recruitment[]): DataRow => ({
  id: anchorOf(item.id),
  head: html`${scopeNote(view, item, all)}${view.text(item.name)}`,
  cells: [html`${item.points}`, statement(view, item.criteria), evidenceOf(view, item)],
});

/** What earns bonus points, with the rule above it. */
export const bonusTable = (
  view: View,
  rules: readonly BonusRule[],
  items: readonly BonusItem[],
  all: readonly Recruitment[],
  label: string,
): Html => {
  const { texts } = view;
  return html`${rules.map(
    (rule) =>
      html`<p id="${anchorOf(rule.id)}">${scopeNote(view, rule, all)}${statement(view, rule.text)}</p>`,
  )}${dataTable({
    label,
    columns: [texts.item, texts.points, texts.criteria, texts.evidence],
    rows: items.map((item) => bonusRow(view, item, all)),
  })}`;
};
