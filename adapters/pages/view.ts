import type { Language, Pack } from '../../src/index.ts';
import type { Recruitment } from '../../src/notice/pack.ts';
import { printedContacts } from '../../src/notice/printed-contacts.ts';
import type { Bilingual } from '../../src/notice/schema/common.ts';
import { type Wording, wordingOf } from '../../src/wording/wording.ts';
import { type Html, html } from './html.ts';
import { linked } from './linked.ts';
import { type PageTexts, pageTexts } from './page-texts.ts';

/** A notice looked at in one language. */
export interface View {
  readonly pack: Pack;
  readonly language: Language;
  readonly texts: PageTexts;
  readonly say: Wording;
  text(text: Bilingual): string;
}

/** What all parts of a page need: the pack and how it is worded in a language. */
export const viewOf = (pack: Pack, language: Language): View => ({
  pack,
  language,
  texts: pageTexts[language],
  say: wordingOf(language),
  text: (text) => text[language],
});

/** Id of the element that says what a record of the pack says: source lines of the chat link to it. */
export const anchorOf = (id: string): string => `f-${id}`;

interface Scoped {
  readonly id: string;
  readonly for: readonly string[];
}

/** Names whom a record holds for, where the program has others as well. */
export const scopeNote = (view: View, record: Scoped, all: readonly Recruitment[]): Html | undefined => {
  const holders = all.filter(({ id }) => record.for.includes(id));
  if (holders.length === all.length || holders.length === 0) return undefined;
  return html`<span class="scope">${holders.map(({ name }) => view.text(name)).join(' · ')}</span> `;
};

/** Records as a list, each under its anchor. */
export const recordList = <Item extends Scoped>(
  view: View,
  items: readonly Item[],
  all: readonly Recruitment[],
  body: (item: Item) => Html,
): Html =>
  html`<ul>${items.map(
    (item) => html`<li id="${anchorOf(item.id)}">${scopeNote(view, item, all)}${body(item)}</li>`,
  )}</ul>`;

/** A text of our own with its addresses and numbers as links. */
export const linkedText = (view: View, text: string): Html => linked(text, printedContacts(view.pack));

/** A sentence of the pack with its addresses and numbers as links. */
export const statement = (view: View, text: Bilingual): Html => linkedText(view, view.text(text));

/** A part of a program, under an anchor of its own. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly body: Html;
}

/** Parts under their headings, with a way to each above them: on a phone a program is many screens long. */
export const partsOf = (label: string, parts: readonly Part[]): Html =>
  html`<nav class="parts" aria-label="${label}"><ul>${parts.map(
    ({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`,
  )}</ul></nav>${parts.map(
    ({ id, title, body }) => html`<section class="part"><h3 id="${id}">${title}</h3>${body}</section>`,
  )}`;
