import type { Answer } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import type { ListItem } from '../exchange/reply.ts';
import { ownAsked } from '../language/speech/comparing.ts';
import type { Document } from '../notice/pack.ts';
import { holdingFor } from '../notice/pack-index.ts';
import type { Side } from './compared-sides.ts';
import { titleOf } from './compared-sides.ts';
import { localised } from './compose.ts';

const papersOf = (question: Question, { recruitment, variant }: Side): readonly Document[] =>
  holdingFor(question.index.pack.documents, recruitment.id).filter(
    (document) => document.variant === undefined || !variant || document.variant === variant.id,
  );

const letters = (text: string): string => text.replace(/[\s·및와과의]/g, '').replace(/증명(?:원|서)?$/, '증');

/** Two programs ask for the same paper where they call it by the same name, or by one of its other names. */
const isSame = (a: Document, b: Document): boolean => {
  const names = new Set([a.name.ko, ...a.aliases.ko].map(letters));
  return names.has(letters(b.name.ko)) || b.aliases.ko.some((alias) => letters(alias) === letters(a.name.ko));
};

const onlyIn = (own: readonly Document[], others: readonly Document[]): readonly Document[] =>
  own.filter((document) => !others.some((other) => isSame(document, other)));

const namesOf = (question: Question, documents: readonly Document[]): string =>
  documents.map(({ name }) => localised(question, name)).join(', ');

/** Where a side is named in the message; at the end where it was named before. */
const placeOf = ({ details, text }: Question, { recruitment, variant }: Side): number => {
  const ids = new Set([recruitment.id, recruitment.programId, variant?.id]);
  return (
    details.mentions.find(({ entities }) => entities.some(({ id }) => ids.has(id)))?.start ?? text.length
  );
};

/** The sides whose own papers are asked for. */
const asked = (question: Question, sides: readonly Side[]): readonly Side[] => {
  const inOrder = [...sides].sort((a, b) => placeOf(question, a) - placeOf(question, b));
  const own = ownAsked(question.text);
  if (own === undefined) return inOrder;
  return own === 'first' ? inOrder.slice(0, 1) : inOrder.slice(1);
};

/** The papers of each of two, and of them what the other does not ask for. */
interface Held {
  readonly side: Side;
  readonly all: readonly Document[];
  readonly own: readonly Document[];
}

const heldBy = (question: Question, side: Side, other: Side): Held => {
  const all = papersOf(question, side);
  return { side, all, own: onlyIn(all, papersOf(question, other)) };
};

/** What each asks for alone, and what both ask for where nothing narrows the question to one of them. */
const itemsFor = (
  question: Question,
  held: readonly Held[],
  wanted: readonly Side[],
): readonly ListItem[] => {
  const listOf = (documents: readonly Document[]): string =>
    documents.length > 0 ? namesOf(question, documents) : question.say('compare.documents.none');
  const [{ all = [], own = [] } = {}] = held;
  const both = {
    title: question.say('compare.documents.both'),
    detail: listOf(all.filter((one) => !own.includes(one))),
  };
  const alone = wanted.flatMap((side) =>
    held
      .filter((one) => one.side === side)
      .map((one) => ({
        title: question.say('compare.documents.only', { name: titleOf(question, side) }),
        detail: listOf(one.own),
      })),
  );
  if (held.every((one) => one.own.length === 0)) return [both];
  return wanted.length > 1 ? [...alone, both] : alone;
};

/**
 * The papers that one of two asks for and the other does not; the common ones too where nothing narrows it. `lead` says
 * first which has more, where that is asked.
 */
export const documentDifference = (
  question: Question,
  sides: readonly Side[],
  lead?: string,
): Answer | undefined => {
  const [first, second] = sides;
  if (!first || !second || sides.length > 2) return undefined;
  const held = [heldBy(question, first, second), heldBy(question, second, first)];
  if (held.some(({ all }) => all.length === 0)) return undefined;
  const alike = held.every(({ own }) => own.length === 0);
  const title = lead ?? question.say(alike ? 'compare.alike' : 'compare.documents.title');
  return {
    blocks: [{ kind: 'list', title, items: itemsFor(question, held, asked(question, sides)) }],
    outcome: 'answered',
    quotes: held.flatMap(({ all }) => all),
    about: sides.map(({ recruitment }) => recruitment),
  };
};
