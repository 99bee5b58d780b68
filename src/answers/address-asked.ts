import { type Answer, say } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import {
  addressWritten,
  asksForNumber,
  asksWhatItIs,
  partsOfAddresses,
} from '../language/speech/addresses.ts';
import type { Pack, Recruitment } from '../notice/pack.ts';
import type { Quotable } from '../notice/pack-index.ts';
import { joinNames, localised } from './compose.ts';

const bareOf = (address: string): string =>
  address
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .replace(/\/.*$/, '');

/** "star3855" for star3855@korcham.net, "smplatform" for it.smplatform.go.kr. */
const isPartOf = (address: string, part: string): boolean => bareOf(address).split(/[.@]/).includes(part);

/** All addresses that a pack's ways of applying and its forms have. */
const addressesOf = ({ channels, documents }: Pack): readonly string[] => [
  ...channels.flatMap(({ url }) => url ?? []),
  ...documents.flatMap(({ formUrl }) => formUrl ?? []),
  ...channels.flatMap(({ email }) => email ?? []),
];

/** The address of the pack that a text names, in full or in part; else the one it writes out. */
export const addressNamed = (text: string, pack: Pack): string | undefined => {
  const written = addressWritten(text);
  const all = addressesOf(pack);
  if (written !== undefined) return all.find((one) => bareOf(one) === bareOf(written)) ?? written;
  const parts = partsOfAddresses(text);
  return all.find((one) => parts.some((part) => isPartOf(one, part)));
};

/** What a text has of an address, in full or in part. */
const asTyped = (text: string, address: string): string =>
  addressWritten(text) ?? partsOfAddresses(text).find((part) => isPartOf(address, part)) ?? '';

/** Whether a text asks what an address is, or for a number to call there, and hardly anything else. */
export const asksAboutAddress = (text: string, pack: Pack): boolean => {
  const address = addressNamed(text, pack);
  return address !== undefined && (asksForNumber(text) || asksWhatItIs(text, asTyped(text, address)));
};

interface Use {
  readonly text: string;
  readonly holders: readonly Recruitment[];
  readonly quotes: readonly Quotable[];
}

const useOf = (
  question: Question,
  key: string,
  records: readonly (Quotable & { readonly for: readonly string[] })[],
): readonly Use[] => {
  const holders = question.index.pack.recruitments.filter(({ id }) =>
    records.some((record) => record.for.includes(id)),
  );
  if (holders.length === 0) return [];
  return [{ text: question.say(key, { programs: joinNames(question, holders) }), holders, quotes: records }];
};

/** What an address of the pack is for. */
const usesOf = (question: Question, address: string): readonly Use[] => {
  const { channels, documents } = question.index.pack;
  const isIt = (one: string | undefined): boolean => one !== undefined && bareOf(one) === bareOf(address);
  return [
    ...useOf(
      question,
      'address.apply',
      channels.filter(({ url }) => isIt(url)),
    ),
    ...useOf(
      question,
      'address.mail',
      channels.filter(({ email }) => isIt(email)),
    ),
    ...useOf(
      question,
      'address.forms',
      documents.filter(({ formUrl }) => isIt(formUrl)),
    ),
  ];
};

/** Where else papers come from, as general information or as a note at a paper has it. */
const elsewhere = (question: Question, address: string): Answer | undefined => {
  const { knowledge, index } = question;
  const paper = index.pack.documents.find(({ note }) => note?.ko.includes(bareOf(address)));
  if (paper?.note)
    return say(`${localised(question, paper.name)}: ${localised(question, paper.note)}`, [paper]);
  const issuer = knowledge.general.issuers.find(({ urls }) =>
    urls.some((url) => bareOf(url) === bareOf(address)),
  );
  return issuer && say(question.say('general.marked', { text: localised(question, issuer.text) }), []);
};

const unknown = (question: Question, address: string): Answer => {
  const { channels } = question.index.pack;
  const known = [...new Set(channels.flatMap(({ url, email }) => url ?? email ?? []))].join(', ');
  const text = question.say('address.unknown', { address, known });
  return say(question.wantsVerdict ? `${question.say('verdict.no')} ${text}` : text, channels);
};

/** "it.smplatform.go.kr은 뭐 하는 데예요?": what the address named is for; undefined where none is named. */
export const addressAnswer = (question: Question): Answer | undefined => {
  const { text, index } = question;
  const address = addressNamed(text, index.pack);
  if (address === undefined || !asksAboutAddress(text, index.pack)) return undefined;
  const uses = usesOf(question, address);
  if (uses.length === 0) return elsewhere(question, address) ?? unknown(question, address);
  const [first, second] = uses;
  const forms = second ? question.say('address.forms-too') : '';
  return {
    ...say(
      [first?.text, forms, `(${address})`].filter(Boolean).join(' '),
      uses.flatMap(({ quotes }) => quotes),
    ),
    about: [...new Set(uses.flatMap(({ holders }) => holders))],
  };
};

/** The calls that have to do with the address a text names. */
export const callsOfAddress = (question: Question): readonly Recruitment[] => {
  const address = addressNamed(question.text, question.index.pack);
  return address === undefined
    ? []
    : [...new Set(usesOf(question, address).flatMap(({ holders }) => holders))];
};
