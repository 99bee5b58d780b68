import type { PrintedContact } from '../../src/notice/printed-contacts.ts';

/** What goes on with the number or word before it: "1,1357", "a.smart-factory.kr". */
const goesOnBefore = /[\w@/-]$|\d[.,]$|\w\.$/;
/** What goes on after it: "1357-1", "smart-factory.kr/page", "me@". */
const goesOnAfter = /^(?:[\w@]|[.,]\d|[-/.]\w)/;
/** What is counted is no number to call: "1357만원", "1357 companies". */
const isCounted =
  /^\s?(?:[만억천백원명개건년월일점시분위%]|곳|가지|사(?![람이])|won\b|million\b|billion\b|companies\b|people\b|employees\b|points?\b)/;

const standsAlone = (text: string, at: number, contact: string): boolean => {
  const after = text.slice(at + contact.length);
  if (goesOnBefore.test(text.slice(0, at)) || goesOnAfter.test(after)) return false;
  return !/^\d+$/.test(contact) || !isCounted.test(after);
};

const placeIn = (text: string, contact: string): number => {
  let at = text.indexOf(contact);
  while (at >= 0 && !standsAlone(text, at, contact)) at = text.indexOf(contact, at + 1);
  return at;
};

/** The first contact in a text; of two at one place the longer, which comes first among them. */
const firstIn = (text: string, contacts: readonly PrintedContact[]) => {
  let first: { readonly contact: PrintedContact; readonly at: number } | undefined;
  for (const contact of contacts) {
    const at = placeIn(text, contact.text);
    if (at >= 0 && (first === undefined || at < first.at)) first = { contact, at };
  }
  return first;
};

/** Cuts a text at the numbers and addresses of the notice in it, so that each can be made a link. */
export const splitAtContacts = (
  text: string,
  contacts: readonly PrintedContact[],
): readonly (string | PrintedContact)[] => {
  const first = firstIn(text, contacts);
  if (!first) return text === '' ? [] : [text];
  const { contact, at } = first;
  const before = at === 0 ? [] : [text.slice(0, at)];
  return [...before, contact, ...splitAtContacts(text.slice(at + contact.text.length), contacts)];
};
