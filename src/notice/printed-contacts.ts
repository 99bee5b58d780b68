import { onceFor } from '../language/once.ts';
import type { Pack } from './pack.ts';

/** A phone number or an address as the notice has it, and what opens it. */
export interface PrintedContact {
  readonly text: string;
  readonly href: string;
}

const email = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const site =
  /(?<![\w.@/-])(?:https?:\/\/)?(?:[a-z0-9-]+\.)+(?:kr|net|com|org)(?![\w-])(?:\/[\w./?=&%#~-]*[\w/])?/g;

const hasScheme = (address: string): boolean => /^https?:/.test(address);
const bareOf = (address: string): string =>
  address.replace(/^(?:https?:\/\/)?(?:www\.)?/, '').replace(/\/$/, '');

/** A site is opened where the notice says it is, over https where it ever says so. */
const siteContacts = (written: readonly string[]): readonly PrintedContact[] => {
  const whole = new Map(
    written
      .filter(hasScheme)
      .sort()
      .map((address) => [bareOf(address), address]),
  );
  return written.map((text) => ({
    text,
    href: hasScheme(text) ? text : (whole.get(bareOf(text)) ?? `http://${text}`),
  }));
};

/** Longer ones first, so that none is taken for its beginning. */
const byLength = (a: PrintedContact, b: PrintedContact): number => b.text.length - a.text.length;

/** All numbers of desks and centres, and all addresses in the notice's data. */
export const printedContacts = onceFor((pack: Pack): readonly PrintedContact[] => {
  const text = JSON.stringify(pack);
  const phones = [
    ...pack.desks.flatMap(({ phones, furtherPhones }) => [...phones, ...furtherPhones]),
    ...pack.centres.map(({ phone }) => phone),
  ];
  const written = (pattern: RegExp): readonly string[] => [...new Set(text.match(pattern) ?? [])];
  return [
    ...[...new Set(phones)].map((phone) => ({ text: phone, href: `tel:${phone.replace(/\D/g, '')}` })),
    ...written(email).map((address) => ({ text: address, href: `mailto:${address}` })),
    ...siteContacts(written(site)),
  ].sort(byLength);
});
