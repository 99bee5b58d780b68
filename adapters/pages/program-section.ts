import type { Channel, Exclusion, Fact, Program, Recruitment, Step } from '../../src/notice/pack.ts';
import { type Html, html } from './html.ts';
import { bonusTable, documentTable } from './program-tables.ts';
import { anchorOf, part, recordList, scopeNote, statement, type View } from './view.ts';

interface Owned {
  readonly programId: string;
}

const exclusion = (view: View, { name, text, cure }: Exclusion): Html =>
  html`<strong>${view.text(name)}</strong> — ${statement(view, text)}${
    cure && html` <span class="cure">${view.texts.cure}: ${statement(view, cure)}</span>`
  }`;

const channel = (view: View, { text, url, steps }: Channel): Html =>
  html`${statement(view, text)}${
    url !== undefined && !view.text(text).includes(url) && html` <a href="${webAddress(url)}">${url}</a>`
  }${steps.length > 0 && html`<ol class="path">${steps.map((step) => html`<li>${view.text(step)}</li>`)}</ol>`}`;

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

/** One program: who may apply, how much, when, with what, and all that the notice says beside. */
export const programSection = (view: View, program: Program): Html => {
  const { pack, texts } = view;
  const all = program.recruitmentIds.flatMap((id) => pack.recruitments.filter((one) => one.id === id));
  const own = <Item extends Owned>(items: readonly Item[]): readonly Item[] =>
    items.filter(({ programId }) => programId === program.id);
  const texted = <Item extends Owned & Parameters<typeof scopeNote>[1] & { text: Fact['text'] }>(
    title: string,
    items: readonly Item[],
  ) => part(title, own(items), () => recordList(view, own(items), all, ({ text }) => statement(view, text)));
  const name = view.text(program.name);
  const documents = own(pack.documents);
  const items = own(pack.bonusItems);
  return html`<section class="program" id="${program.id}"><h2${anchorOfProgram(program)}>${name}</h2>
${introduction(view, program, all)}
${part(texts.variants, own(pack.variants), () => recordList(view, own(pack.variants), all, ({ name }) => html`${view.text(name)}`))}
${texted(texts.money, pack.support)}
${texted(texts.labor, pack.laborCost)}
${texted(texts.windows, pack.windows)}
${texted(texts.periods, pack.periods)}
${texted(texts.who, pack.requirements)}
${part(texts.exclusions, own(pack.exclusions), () => recordList(view, own(pack.exclusions), all, (item) => exclusion(view, item)))}
${part(texts.apply, own(pack.channels), () => recordList(view, own(pack.channels), all, (item) => channel(view, item)))}
${part(texts.documents, documents, () => documentTable(view, documents, all, `${name} ${texts.documents}`))}
${part(texts.bonus, items, () => bonusTable(view, own(pack.bonusRules), items, all, `${name} ${texts.bonus}`))}
${part(texts.steps, own(pack.steps), () => procedures(view, own(pack.steps), all))}
${texted(texts.duties, pack.obligations)}
${texted(texts.conflicts, pack.conflicts)}
${texted(texts.open, pack.openPoints)}
${part(texts.desk, all, () => deskList(view, all))}
<details class="more"><summary>${texts.more}</summary>${factDetails(view, own(pack.facts), all)}</details>
</section>`;
};
