import type { PrintedContact } from '../../src/notice/printed-contacts.ts';
import { splitAtContacts } from '../rendering/split-at-contacts.ts';
import { type Html, html } from './html.ts';

const linkTo = ({ text, href }: PrintedContact): Html =>
  href.startsWith('http')
    ? html`<a href="${href}" rel="noopener">${text}</a>`
    : html`<a href="${href}">${text}</a>`;

/** A text whose addresses and phone numbers of the notice can be pressed. */
export const linked = (text: string, contacts: readonly PrintedContact[]): Html =>
  html`${splitAtContacts(text, contacts).map((part) => (typeof part === 'string' ? part : linkTo(part)))}`;
