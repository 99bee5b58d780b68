import type { Centre, Place, Regions } from '../../src/notice/pack.ts';
import { type Html, html } from './html.ts';
import { scrolled } from './program-tables.ts';
import { anchorOf, type View } from './view.ts';

const phoneLink = (phone: string): Html => html`<a href="tel:${phone}">${phone}</a>`;

const placesOf = (places: readonly Place[], centre: Centre): string => {
  const names = places.filter((place) => place.centre === centre.id).map(({ name }) => name);
  return [...new Set(names)].join(', ');
};

const centreRow = (view: View, centre: Centre, regions: Regions): Html => {
  const places = placesOf(regions.places, centre);
  return html`<tr id="${anchorOf(centre.id)}" data-places="${`${centre.region} ${places}`}"><th scope="row">${view.text(centre.name)}</th><td>${phoneLink(centre.phone)}</td><td>${places || centre.region}</td></tr>`;
};

/** A table that can be searched by hand or by the browser; a script narrows it down where there is one. */
const centreFinder = (view: View, regions: Regions): Html => {
  const { texts } = view;
  return html`<h3 id="centres">${texts.centres}</h3>
<div class="finder" id="finder" hidden><label for="place">${texts.centreSearch}</label><input id="place" type="search" autocomplete="off" aria-describedby="place-hint"><p id="place-hint">${texts.centreHint}</p><p id="place-none" role="status" data-none="${texts.centreNone}"></p></div>
${scrolled(
  texts.centres,
  html`<table class="centres"><thead><tr><th scope="col">${texts.centre}</th><th scope="col">${texts.phone}</th><th scope="col">${texts.area}</th></tr></thead><tbody>${view.pack.centres.map(
    (centre) => centreRow(view, centre, regions),
  )}</tbody></table>`,
)}`;
};

const desks = (view: View): Html =>
  html`<h3>${view.texts.desks}</h3><ul>${view.pack.desks.map(
    (desk) =>
      html`<li id="${anchorOf(desk.id)}"><strong>${view.text(desk.topic)}</strong> ${view.text(desk.name)} ${desk.phones.map(
        (phone) => html`${phoneLink(phone)} `,
      )}${desk.furtherPhones.length > 0 && view.say('contact.further', { phones: desk.furtherPhones.join(', ') })}</li>`,
  )}</ul>`;

/** Desks in charge and regional centres. */
export const contactsSection = (view: View, regions: Regions): Html =>
  html`<section class="program" id="contacts"><h2>${view.texts.contacts}</h2>${desks(view)}${centreFinder(view, regions)}</section>`;
