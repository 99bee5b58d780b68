import type { Channel, Exclusion, Fact, Program, Recruitment, Step } from '../../src/notice/pack.ts';
import { type Html, html } from './html.ts';
import type { PageTexts } from './page-texts.ts';
import { bonusTable, documentTable } from './program-tables.ts';
import { anchorOf, type Part, partsOf, recordList, scopeNote, statement, type View } from './view.ts';

interface Owned {
  readonly programId: string;
}

type Listed = Owned & Parameters<typeof scopeNote>[1];

const exclusion = (view: View, { name, text, cure }: Exclusion): Html =>
  html`<strong>${view.text(name)}</strong> — ${statement(view, text)}${
    cure && html` <span class="cure">${view.texts.cure}: ${statement(view, cure)}</span>`
  }`;

const channel = (view: View, { text, url, steps }: Channel): Html =>
  html`${statement(view, text)}${
    url !== undefined && !view.text(text).includes(url) && html` <a href="${webAddress(url)}">${url}</a>`
  }${steps.length > 0 && html`<ol class="path">${steps.map((step) => html`<li>${statement(view, step)}</li>`)}</ol>`}`;

const webAddress = (url: string): string => (/^https?:/.test(url) ? url : `http://${url}`);

const stepList = (view: View, steps: readonly Step[]): Html =>
  html`<ol class="steps">${[...steps]
    .sort((a, b) => a.order - b.order)
    .map(
      ({ id, name, actors }) =>
        html`<li id="${anchorOf(id)}"><strong>${view.text(name)}</strong> <span class="actors">${actors
          .map((actor) => view.text(actor))
          .join(', ')}</span></li>`,
    )}</ol>`;

/** Steps that are the same for several recruitments are shown once, under the names of all of them. */
const procedures = (view: View, steps: readonly Step[], all: readonly Recruitment[]): Html => {
  const groups = Map.groupBy(steps, ({ for: holders }) => holders.join(' '));
  return html`${[...groups.values()].map((group) => {
    const [first] = group;
    const note = first && scopeNote(view, first, all);
    return html`${note && html`<h4>${note}</h4>`}${stepList(view, group)}`;
  })}`;
};

/** Everything else the notice says, by its own sections and in its order. */
export const factDetails = (
  view: View,
  facts: readonly Fact[],
  all: readonly Recruitment[],
  heading: (section: string) => Html = (section) => html`<h4>${section}</h4>`,
): Html => {
  const sorted = [...facts].sort((a, b) => (a.source.lines[0]?.[0] ?? 0) - (b.source.lines[0]?.[0] ?? 0));
  const sections = Map.groupBy(sorted, ({ source }) => source.section);
  return html`${[...sections].map(
    ([section, group]) =>
      html`${heading(section)}${recordList(view, group, all, ({ text }) => statement(view, text))}`,
  )}`;
};

const deskList = (view: View, recruitments: readonly Recruitment[]): Html => {
  const desks = view.pack.desks.filter(
    (desk) => desk.id !== view.pack.notice.hotline && recruitments.some(({ id }) => desk.for.includes(id)),
  );
  return html`<ul>${desks.map(
    (desk) =>
      html`<li>${scopeNote(view, desk, recruitments)}${view.text(desk.name)} (${view.text(desk.topic)}) ${desk.phones.map(
        (phone) => html`<a href="tel:${phone}">${phone}</a> `,
      )}</li>`,
  )}</ul>`;
};

const introduction = (view: View, { purpose }: Program, all: readonly Recruitment[]): Html =>
  html`${purpose && html`<p id="${anchorOf(purpose.id)}">${statement(view, purpose.text)}</p>`}<ul class="recruitments">${all.map(
    ({ id, name, applicant }) =>
      html`<li id="${anchorOf(id)}"><strong>${view.text(name)}</strong> <span class="actors">${view.text(applicant)}</span></li>`,
  )}</ul>`;

/** Recruitments of the same name as their program bring its anchor along. */
const anchorOfProgram = ({ id, recruitmentIds }: Program): Html | undefined =>
  recruitmentIds.includes(id) ? undefined : html` id="${anchorOf(id)}"`;

/** What a program's page needs to pick its own records. */
const ownOf =
  (programId: string) =>
  <Item extends Owned>(items: readonly Item[]): readonly Item[] =>
    items.filter((item) => item.programId === programId);

/** What the notice says of a program in parts, those first that people ask for first; none without a record. */
const programParts = (view: View, program: Program, all: readonly Recruitment[]): readonly Part[] => {
  const { pack, texts } = view;
  const name = view.text(program.name);
  const own = ownOf(program.id);
  const parts: Part[] = [];
  const add = <Item extends Owned>(
    key: keyof PageTexts,
    items: readonly Item[],
    body: (own: readonly Item[]) => Html,
  ): void => {
    const title = texts[key];
    const mine = own(items);
    if (mine.length > 0) parts.push({ id: `${program.id}-${key}`, title, body: body(mine) });
  };
  const list =
    <Item extends Listed>(body: (item: Item) => Html) =>
    (items: readonly Item[]): Html =>
      recordList(view, items, all, body);
  const said = list<Listed & { readonly text: Fact['text'] }>(({ text }) => statement(view, text));
  add(
    'variants',
    pack.variants,
    list(({ name }) => html`${view.text(name)}`),
  );
  add('money', pack.support, said);
  add('windows', pack.windows, said);
  add('who', pack.requirements, said);
  add(
    'exclusions',
    pack.exclusions,
    list((item) => exclusion(view, item)),
  );
  add(
    'apply',
    pack.channels,
    list((item) => channel(view, item)),
  );
  add('documents', pack.documents, (items) => documentTable(view, items, all, `${name} ${texts.documents}`));
  add('bonus', pack.bonusItems, (items) =>
    bonusTable(view, own(pack.bonusRules), items, all, `${name} ${texts.bonus}`),
  );
  add('steps', pack.steps, (items) => procedures(view, items, all));
  add('periods', pack.periods, said);
  add('labor', pack.laborCost, said);
  add('duties', pack.obligations, said);
  add('conflicts', pack.conflicts, said);
  add('open', pack.openPoints, said);
  parts.push({ id: `${program.id}-desk`, title: texts.desk, body: deskList(view, all) });
  return parts;
};

/** One program: how much, when, who may apply, with what, and all that the notice says beside. */
export const programSection = (view: View, program: Program): Html => {
  const { pack, texts } = view;
  const all = program.recruitmentIds.flatMap((id) => pack.recruitments.filter((one) => one.id === id));
  const name = view.text(program.name);
  const details = ownOf(program.id)(pack.facts);
  return html`<section class="program" id="${program.id}"><h2${anchorOfProgram(program)}>${name}</h2>
${introduction(view, program, all)}
${partsOf(`${name} ${texts.contents}`, programParts(view, program, all))}
<details class="more"><summary>${texts.more}</summary>${factDetails(view, details, all)}</details>
</section>`;
};
