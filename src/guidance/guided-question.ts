import type { Pack } from '../notice/pack.ts';
import type { Bilingual, WordLists } from '../notice/schema/common.ts';
import type { CompanyFact, JoinedQuestion } from '../notice/schema/notice.ts';
import type { CompanyFacts, FactValue } from '../rules/index.ts';
import { wordingOf } from '../wording/wording.ts';

/** One answer that can be picked, and what it says about the company. */
export interface GuidedChoice {
  readonly id: string;
  readonly label: Bilingual;
  readonly words: WordLists;
  /** Words that suggest it without saying it, so that a yes is needed. */
  readonly near?: WordLists;
  /** What says it while another question waits, too. */
  readonly unasked?: WordLists;
  readonly sets: CompanyFacts;
}

/** A question that can be put to a person: about one fact, or a plain one that settles several. */
export interface GuidedQuestion {
  readonly id: string;
  readonly kind: 'choice' | 'list' | 'won' | 'number' | 'region' | 'text';
  readonly facts: readonly string[];
  readonly text: Bilingual;
  readonly why: Bilingual;
  readonly choices: readonly GuidedChoice[];
  /** Of a list: the fact whose entries are listed. */
  readonly list?: string;
  /** Of a list: what holds beside it where none of the choices of other facts is named. */
  readonly none: CompanyFacts;
}

const both = (key: string): Bilingual => ({ ko: wordingOf('ko')(key), en: wordingOf('en')(key) });
const noWords: WordLists = { ko: [], en: [] };

const yesAndNo = ({ id, yes = noWords, no = noWords }: CompanyFact): readonly GuidedChoice[] => [
  { id: 'true', label: both('guided.yes'), words: yes, sets: { [id]: true } },
  { id: 'false', label: both('guided.no'), words: no, sets: { [id]: false } },
];

const choicesOf = (fact: CompanyFact): readonly GuidedChoice[] => {
  if (fact.type === 'boolean') return yesAndNo(fact);
  return fact.choices.map(({ id, label, aliases, whenAsked, whenLed }) => ({
    id: String(id),
    label,
    words: {
      ko: [...aliases.ko, ...whenAsked.ko, ...whenLed.ko],
      en: [...aliases.en, ...whenAsked.en, ...whenLed.en],
    },
    unasked: whenLed,
    sets: fact.type === 'choices' ? { [`${fact.id}.${id}`]: true } : { [fact.id]: id },
  }));
};

const kindOf = ({ type }: CompanyFact): GuidedQuestion['kind'] | undefined => {
  if (type === 'group') return undefined;
  if (type === 'boolean') return 'choice';
  return type === 'choices' ? 'list' : type;
};

const ofFact = (fact: CompanyFact): readonly GuidedQuestion[] => {
  const kind = kindOf(fact);
  if (!kind) return [];
  const { id, question: text, why } = fact;
  const list = kind === 'list' ? { list: id } : {};
  return [{ id, kind, facts: [id], text, why, choices: choicesOf(fact), none: {}, ...list }];
};

const ofJoined = (pack: Pack, joined: JoinedQuestion): GuidedQuestion => {
  const { id, question: text, why, list, none = {}, toldUnasked } = joined;
  const own = joined.choices.map(
    ({ id: choice, label, aliases, near, sets }): GuidedChoice => ({
      id: choice,
      label,
      words: aliases,
      near,
      ...(toldUnasked ? { unasked: aliases } : {}),
      sets,
    }),
  );
  const listed = pack.companyFacts.find((fact) => fact.id === list);
  const entries = listed ? choicesOf(listed) : [];
  const facts = new Set([...(listed ? [listed.id] : []), ...own.flatMap(({ sets }) => Object.keys(sets))]);
  const kind = listed ? 'list' : 'choice';
  const common = { id, kind, facts: [...facts], text, why, none, choices: [...entries, ...own] } as const;
  return listed ? { ...common, list: listed.id } : common;
};

const known = new WeakMap<Pack, readonly GuidedQuestion[]>();

/** All questions of a notice: those that settle several facts first, then one for each fact. */
export const guidedQuestions = (pack: Pack): readonly GuidedQuestion[] => {
  const before = known.get(pack);
  if (before) return before;
  const questions = [
    ...pack.joined.map((joined) => ofJoined(pack, joined)),
    ...pack.companyFacts.flatMap(ofFact),
  ];
  known.set(pack, questions);
  return questions;
};

const valuesOf = (value: FactValue): readonly (string | number | boolean)[] =>
  typeof value === 'object' ? value : [value];

/** Two statements about a fact that can both be true, told together; undefined where they cannot. */
const narrowed = (before: FactValue | undefined, said: FactValue): FactValue | undefined => {
  if (before === undefined) return said;
  const shared = valuesOf(before).filter((value) => valuesOf(said).includes(value));
  const [only] = shared;
  if (only === undefined) return undefined;
  return shared.length === 1 ? only : shared.map((value) => value as string | number);
};

/**
 * What a choice adds to what is known: undefined where it contradicts that, and where it adds nothing.
 * `known` are effective facts.
 */
export const addedBy = (known: CompanyFacts, sets: CompanyFacts): CompanyFacts | undefined => {
  const added: Record<string, FactValue> = {};
  for (const [fact, said] of Object.entries(sets)) {
    if (said === undefined) continue;
    const value = narrowed(known[fact], said);
    if (value === undefined) return undefined;
    if (JSON.stringify(value) !== JSON.stringify(known[fact])) added[fact] = value;
  }
  return Object.keys(added).length > 0 ? added : undefined;
};

/** The choices that can still be true, given what is known. */
export const openChoices = (question: GuidedQuestion, known: CompanyFacts): readonly GuidedChoice[] =>
  question.kind === 'list'
    ? question.choices
    : question.choices.filter(({ sets }) => addedBy(known, sets) !== undefined);
