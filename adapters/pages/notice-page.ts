import type { Knowledge, Language } from '../../src/index.ts';
import { contactsSection } from './contacts-section.ts';
import { type DataRow, dataTable } from './data-table.ts';
import { type Html, html } from './html.ts';
import { renderPage, type SiteLinks } from './page-shell.ts';
import { factDetails, programSection } from './program-section.ts';
import { anchorOf, statement, type View, viewOf } from './view.ts';

/** Addresses of the notice page and what belongs to it. */
export interface NoticePageOptions {
  readonly language: Language;
  readonly links: SiteLinks;
  readonly policy?: string | undefined;
}

const glanceRow = (view: View, row: View['pack']['notice']['summary'][number]): DataRow => {
  const recruitments = view.pack.recruitments.filter(({ id }) => row.for?.includes(id) ?? true);
  const program = recruitments[0]?.programId;
  const names = recruitments.map(({ name }) => view.text(name)).join(' · ');
  return {
    id: anchorOf(row.id),
    head: html`<a href="#${program}">${names}</a>`,
    cells: [statement(view, row.support), html`${view.text(row.amount)}`, html`${view.text(row.window)}`],
  };
};

const glance = (view: View): Html => {
  const { texts } = view;
  return html`<section id="glance"><h2>${texts.atGlance}</h2>${dataTable({
    label: texts.atGlance,
    columns: [texts.program, texts.support, texts.amount, texts.window],
    rows: view.pack.notice.summary.map((row) => glanceRow(view, row)),
  })}</section>`;
};

/** Programs in the order of the notice: of its numbered sections, since its overview at the front names some only. */
const inOrder = ({ programs }: View['pack']): View['pack']['programs'] =>
  [...programs].sort((a, b) => a.source.section.localeCompare(b.source.section, 'ko', { numeric: true }));

const contents = (view: View): Html => {
  const { pack, texts } = view;
  const entries = [
    ...inOrder(pack).map(({ id, name }) => [id, view.text(name)] as const),
    ['contacts', texts.contacts] as const,
    ['notice', texts.general] as const,
  ];
  return html`<nav class="contents" aria-label="${texts.contents}"><ol>${entries.map(
    ([id, name]) => html`<li><a href="#${id}">${name}</a></li>`,
  )}</ol></nav>`;
};

const dayOf = ({ language }: View, date: string): string =>
  new Intl.DateTimeFormat(language === 'ko' ? 'ko' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(date),
  );

const head = (view: View): Html => {
  const { notice } = view.pack;
  const { texts } = view;
  return html`<header class="top"><p class="kicker">${texts.summaryOf}</p><h1>${view.text(notice.title)}</h1>
<dl><div><dt>${texts.number}</dt><dd>${notice.number}</dd></div><div><dt>${texts.issued}</dt><dd><time datetime="${notice.published}">${dayOf(view, notice.published)}</time></dd></div><div><dt>${texts.issuer}</dt><dd>${view.text(notice.issuer)}</dd></div></dl>
<p>${texts.intro}</p><p class="past">${statement(view, notice.currentCalls.text)}</p><p class="jumps"><a href="#centres">${texts.centres}</a> <a href="#contacts">${texts.contacts}</a></p><noscript><p>${texts.noScript}</p></noscript></header>`;
};

const noticeFacts = (view: View): Html =>
  html`<section class="program" id="notice"><h2>${view.texts.general}</h2>${factDetails(
    view,
    view.pack.notice.facts.map((fact) => ({ ...fact, for: [], programId: '' })),
    [],
    (section) => html`<h3>${section}</h3>`,
  )}</section>`;

/** The notice as one page: readable without scripts, printable, and where source lines of the chat lead. */
export const renderNoticePage = (
  { pack, regions }: Knowledge,
  { language, links, policy }: NoticePageOptions,
): string => {
  const view = viewOf(pack, language);
  const other = language === 'ko' ? 'en' : 'ko';
  const body = html`<div class="page">${head(view)}<main id="content">${glance(view)}${contents(view)}${inOrder(
    pack,
  ).map((program) =>
    programSection(view, program),
  )}${contactsSection(view, regions)}${noticeFacts(view)}</main><footer><a href="#top">${view.texts.top}</a></footer></div>`;
  return renderPage({
    language,
    title: `${view.text(pack.notice.shortTitle)} — ${view.texts.summaryOf}`,
    description: view.texts.intro,
    links,
    body,
    scripts: ['page.js'],
    otherPage: links.home[other],
    policy,
  });
};
