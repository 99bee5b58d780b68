import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PrintedContact } from '../../../src/notice/printed-contacts.ts';
import { splitAtContacts } from '../../rendering/split-at-contacts.ts';
import { MarkedText } from './marked-text.tsx';

/** Numbers and addresses of the notice in the texts within. */
const Contacts = createContext<readonly PrintedContact[]>([]);
export const ContactsProvider = Contacts.Provider;

/** What is plainly a web address or a phone number whoever says it, such as staff do: https://…, 042-388-0860. */
const target = /(https?:\/\/[^\s<>()"']+[^\s<>()"'.,;:!?])|((?<![\d-])0\d{1,2}-\d{3,4}-\d{4}(?!\d))/g;

const isWeb = (href: string): boolean => /^https?:/.test(href);
const isPressed = (href: string): boolean => isWeb(href) || /^(?:tel|mailto):/.test(href);

const Link = ({ text, href }: PrintedContact) =>
  isPressed(href) ? (
    <a class="contact" href={href} {...(isWeb(href) ? { target: '_blank', rel: 'noopener noreferrer' } : {})}>
      {text}
    </a>
  ) : (
    <MarkedText text={text} />
  );

/** The addresses and numbers in a text that can be told by how they look. */
const plainContacts = (text: string): readonly PrintedContact[] =>
  Array.from(text.matchAll(target), ([found, url]) => ({ text: found, href: url ?? `tel:${found}` }));

const byLength = (a: PrintedContact, b: PrintedContact): number => b.text.length - a.text.length;

/** A text whose addresses and phone numbers can be pressed. Everything else stays what it is: text. */
export const LinkedText = ({ text }: { readonly text: string }) => {
  const contacts = [...plainContacts(text), ...useContext(Contacts)].sort(byLength);
  return (
    <>
      {splitAtContacts(text, contacts).map((part, at) =>
        typeof part === 'string' ? <MarkedText key={at} text={part} /> : <Link key={at} {...part} />,
      )}
    </>
  );
};
