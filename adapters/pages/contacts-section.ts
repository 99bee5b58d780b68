import type { Regions } from '../../src/notice/pack.ts';
import { areaOf, placesOf } from './centre-places.ts';
import { dataTable } from './data-table.ts';
import { type Html, html } from './html.ts';
import { anchorOf, linkedText, type View } from './view.ts';

const phoneLink = (phone: string): Html => html`<a href="tel:${phone}">${phone}</a>`;

/** The searched field of a table of centres; a script narrows the table down where there is one. */
const centreFinder = (view: View, regions: Regions): Html => {
  const { texts, pack } = view;
  const hotline = pack.desks.find(({ id }) => id === pack.notice.hotline)?.phones[0];
  return html`<h3 id="centres">${texts.centres}</h3>
<div class="finder" id="finder" data-hotline="${hotline}" hidden><label for="place">${texts.centreSearch}</label><input id="place" type="search" autocomplete="off" enterkeyhint="search" aria-describedby="place-hint"><p id="place-hint">${texts.centreHint}</p><p id="place-found" role="status"></p></div>
${dataTable({
  label: texts.centres,
  columns: [texts.centre, texts.phone, texts.area],
  rows: pack.centres.map((centre) => ({
    id: anchorOf(centre.id),
    head: html`${view.text(centre.name)}`,
    cells: [phoneLink(centre.phone), html`${areaOf(regions, centre)}`],
    data: html` data-places="${placesOf(regions, centre)}"`,
  })),
})}`;
};

const desks = (view: View): Html =>
  html`<h3>${view.texts.desks}</h3><ul>${view.pack.desks.map(
    (desk) =>
      html`<li id="${anchorOf(desk.id)}"><strong>${view.text(desk.topic)}</strong> ${view.text(desk.name)} ${desk.phones.map(
        (phone) => html`${phoneLink(phone)} `,
      )}${desk.furtherPhones.length > 0 && linkedText(view, view.say('contact.further', { phones: desk.furtherPhones.join(', ') }))}</li>`,
  )}</ul>`;

/** Desks in charge and regional centres. */
export const contactsSection = (view: View, regions: Regions): Html =>
  html`<section class="program" id="contacts"><h2>${view.texts.contacts}</h2>${desks(view)}${centreFinder(view, regions)}</section>`;
