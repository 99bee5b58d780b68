import type { BonusItem, BonusRule, Document, Recruitment } from '../../src/notice/pack.ts';
import { type Html, html } from './html.ts';
import { linked } from './linked.ts';
import { anchorOf, scopeNote, statement, type View } from './view.ts';

/** A table that scrolls by itself where the screen is narrow. */
export const scrolled = (label: string, table: Html): Html =>
  html`<div class="scrolled" tabindex="0" role="region" aria-label="${label}">${table}</div>`;

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

const documentRow = (view: View, document: Document, all: readonly Recruitment[]): Html => {
  const details = [copies(view, document), ...limits(view, document)].filter(Boolean).join(', ');
  const { note, formUrl } = document;
  return html`<tr id="${anchorOf(document.id)}"><th scope="row">${scopeNote(view, document, all)}${view.text(document.name)}</th><td>${details}${
    note && html`<br>${statement(view, note)}`
  }${formUrl !== undefined && html` <a href="${formUrl}">${view.texts.form}</a>`}</td></tr>`;
};

/** All papers of a program. */
export const documentTable = (
  view: View,
  documents: readonly Document[],
  all: readonly Recruitment[],
  label: string,
): Html =>
  scrolled(
    label,
    html`<table><thead><tr><th scope="col">${view.texts.document}</th><th scope="col">${view.texts.details}</th></tr></thead><tbody>${documents.map(
      (document) => documentRow(view, document, all),
    )}</tbody></table>`,
  );

const evidenceOf = (view: View, { evidence }: BonusItem): Html => {
  if (typeof evidence === 'string') return html`${view.say(`bonus.evidence-${evidence}`)}`;
  return linked(view.text(evidence));
};

const bonusRow = (view: View, item: BonusItem, all: readonly Recruitment[]): Html =>
  html`<tr id="${anchorOf(item.id)}"><th scope="row">${scopeNote(view, item, all)}${view.text(item.name)}</th><td>${item.points}</td><td>${statement(
    view,
    item.criteria,
  )}</td><td>${evidenceOf(view, item)}</td></tr>`;

/** What earns bonus points, with the rule above it. */
export const bonusTable = (
  view: View,
  rules: readonly BonusRule[],
  items: readonly BonusItem[],
  all: readonly Recruitment[],
  label: string,
): Html => {
  const { texts } = view;
  const columns = [texts.item, texts.points, texts.criteria, texts.evidence];
  return html`${rules.map(
    (rule) =>
      html`<p id="${anchorOf(rule.id)}">${scopeNote(view, rule, all)}${statement(view, rule.text)}</p>`,
  )}${scrolled(
    label,
    html`<table><thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead><tbody>${items.map(
      (item) => bonusRow(view, item, all),
    )}</tbody></table>`,
  )}`;
};
