import type { IsPublicContact } from '../language/extract/personal.ts';
import { onceFor } from '../language/once.ts';
import type { Pack } from './pack.ts';

const phone = /(?<![\d-])\d{2,4}-\d{3,4}(?:-\d{4})?(?![\d-])/g;
const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Tells the numbers and addresses printed in the notice, which people may name freely, from personal ones. */
export const publicContactsOf = onceFor((pack: Pack): IsPublicContact => {
  const { desks, centres } = pack;
  const text = JSON.stringify(pack);
  const known = new Set<string>([
    ...desks.flatMap(({ phones, furtherPhones }) => [...phones, ...furtherPhones]).map(digitsOf),
    ...centres.map((centre) => digitsOf(centre.phone)),
    ...(text.match(phone) ?? []).map(digitsOf),
    ...(text.match(email) ?? []).map((address) => address.toLowerCase()),
  ]);
  return (contact) => known.has(contact);
});
