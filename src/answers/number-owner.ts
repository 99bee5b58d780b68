import { type Answer, say } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import { asksWhatItIs } from '../language/speech/addresses.ts';
import type { Pack } from '../notice/pack.ts';
import { localised } from './compose.ts';

const digitsOf = (text: string): string => text.replace(/\D/g, '');
/** A number as people type it, with or without its area code, or the first or last four digits of one ("1644는 뭐죠", "0861은요"). */
const numberTyped = /\d{2,4}-?\d{3,4}-?\d{4}|\d{3,4}-\d{4}/;
const numberBegun = /(?<![\d-])(?:1[4-8]\d\d|0\d{3})(?![\d-]|\s?(?:년|원|만|명|개|일|시))/;

const phonesOf = ({ desks, centres }: Pack): readonly string[] => [
  ...desks.flatMap(({ phones, furtherPhones }) => [...phones, ...furtherPhones]),
  ...centres.map(({ phone }) => phone),
];

/** A number without an area code is as short as any figure: it stands alone, and the pack has it. */
const shortest = 4;
const shortTyped = (text: string, pack: Pack): string | undefined =>
  phonesOf(pack).find(
    (phone) =>
      phone.length <= shortest && new RegExp(`(?<![\\d.,-])${phone}(?![\\d.,-]|\\s?[만억원])`).test(text),
  );

/** A number as a text has it; undefined where it names none. */
const typedIn = (text: string): string | undefined => (numberTyped.exec(text) ?? numberBegun.exec(text))?.[0];

/** Whether a text names a number of a desk or a centre. */
export const namesNumber = (text: string, pack: Pack): boolean => {
  const typed = digitsOf(typedIn(text) ?? '');
  return typed !== '' && phonesOf(pack).some((phone) => isNumber(phone, typed));
};

/** Whether a text asks whose number it is that it names, and hardly anything else. */
export const asksWhoseNumber = (text: string, pack: Pack): boolean => {
  const typed = namesNumber(text, pack) ? typedIn(text) : shortTyped(text, pack);
  return typed !== undefined && asksWhatItIs(text, typed);
};

const isNumber = (phone: string, typed: string): boolean => {
  const digits = digitsOf(phone);
  return digits.endsWith(typed) || (typed.length === 4 && digits.startsWith(typed));
};

/** "1811-8297 어디 번호예요?": the desks and centres that have the number in the text. */
export const ownersOfNumber = (question: Question): Answer | undefined => {
  const { text: said, index } = question;
  const { desks, centres } = index.pack;
  const short = asksWhoseNumber(said, index.pack) ? shortTyped(said, index.pack) : undefined;
  const typed = digitsOf(typedIn(said) ?? short ?? '');
  if (typed === '') return undefined;
  const has = (phone: string): boolean => isNumber(phone, typed);
  const ofDesks = desks.filter(({ phones, furtherPhones }) => [...phones, ...furtherPhones].some(has));
  const ofCentres = centres.filter(({ phone }) => has(phone));
  const owners = [
    ...ofDesks.map(({ name, topic }) => `${localised(question, topic)} (${localised(question, name)})`),
    ...ofCentres.map(({ name }) => localised(question, name)),
  ];
  if (owners.length === 0) return undefined;
  const text = question.say('contact.owner', { owners: owners.join(', ') });
  return say(text, [...ofDesks, ...ofCentres]);
};
