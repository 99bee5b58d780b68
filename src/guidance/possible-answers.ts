import type { Pack } from '../notice/pack.ts';
import type { Condition } from '../notice/schema/condition.ts';
import type { CompanyFact } from '../notice/schema/notice.ts';
import { type CompanyFacts, factsJudged, judgeBy, outcomesFor } from '../rules/index.ts';
import { addedBy, type GuidedChoice, type GuidedQuestion, openChoices } from './guided-question.ts';

const conditionsIn = ({ requirements, exclusions, openPoints, assessments }: Pack): readonly Condition[] => [
  ...requirements.map(({ holdsWhen }) => holdsWhen),
  ...exclusions.flatMap(({ failsWhen }) => failsWhen ?? []),
  ...openPoints.map(({ when }) => when),
  ...assessments.map(({ askedWhen }) => askedWhen),
];

/** Numbers at which a condition on a fact changes, with their neighbours. */
const edgesIn = (condition: Condition, fact: string): readonly number[] => {
  if ('all' in condition) return condition.all.flatMap((part) => edgesIn(part, fact));
  if ('any' in condition) return condition.any.flatMap((part) => edgesIn(part, fact));
  if ('not' in condition) return edgesIn(condition.not, fact);
  if (condition.fact !== fact) return [];
  if ('atLeast' in condition) return [condition.atLeast - 1, condition.atLeast];
  if ('atMost' in condition) return [condition.atMost, condition.atMost + 1];
  return 'is' in condition && typeof condition.is === 'number' ? [condition.is, condition.is + 1] : [];
};

const edges = new WeakMap<Pack, Map<string, readonly number[]>>();

/** The values of a number around which the rules of a notice change. */
export const edgesOf = (pack: Pack, fact: string): readonly number[] => {
  const known = edges.get(pack) ?? new Map<string, readonly number[]>();
  edges.set(pack, known);
  const before = known.get(fact);
  if (before) return before;
  const found = new Set(conditionsIn(pack).flatMap((condition) => edgesIn(condition, fact)));
  const numbers = [...found].filter((value) => value >= 0);
  known.set(fact, numbers);
  return numbers;
};

const mentions = (condition: Condition, fact: string, entry: string): boolean => {
  if ('all' in condition) return condition.all.some((part) => mentions(part, fact, entry));
  if ('any' in condition) return condition.any.some((part) => mentions(part, fact, entry));
  if ('not' in condition) return mentions(condition.not, fact, entry);
  return condition.fact === fact && 'includes' in condition && condition.includes === entry;
};

const isDecisive = (pack: Pack, fact: string, entry: string, recruitments: ReadonlySet<string>): boolean => {
  const holds = ({ for: held }: { readonly for: readonly string[] }): boolean =>
    held.some((id) => recruitments.has(id));
  return (
    pack.exclusions.some(
      (one) => holds(one) && one.failsWhen !== undefined && mentions(one.failsWhen, fact, entry),
    ) ||
    pack.requirements.some((one) => holds(one) && mentions(one.holdsWhen, fact, entry)) ||
    pack.openPoints.some((one) => holds(one) && mentions(one.when, fact, entry))
  );
};

/** Recruitments that may be for this applicant, whatever else turns out. */
const askedFor = (pack: Pack, facts: CompanyFacts): ReadonlySet<string> => {
  const outcomes = outcomesFor(facts);
  return new Set(
    pack.recruitments.map(({ id }) => id).filter((id) => judgeBy(pack, id, outcomes).verdict !== 'not-asked'),
  );
};

const entryOf = (list: string, { sets }: GuidedChoice): string | undefined => {
  const [key] = Object.keys(sets);
  return key?.startsWith(`${list}.`) ? key.slice(list.length + 1) : undefined;
};

/** A question put on purpose, to correct what was told, has all its choices where what else is known leaves but one. */
const choicesLeft = (question: GuidedQuestion, facts: CompanyFacts): readonly GuidedChoice[] => {
  const open = openChoices(question, facts);
  return open.length > 1 ? open : question.choices;
};

/** What a check looks at: the recruitments that are in question; left out, all that may be for this applicant. */
export type InQuestion = readonly string[] | undefined;

/** "세금은 다 냈어요": an entry that was denied by itself, before the list was put or after it. */
const isDenied = ({ sets }: GuidedChoice, facts: CompanyFacts): boolean =>
  Object.keys(sets).some((key) => key.includes('.') && facts[key] === false);

/**
 * The choices worth showing: of a list that rules out, only entries that some call for this applicant names, of those
 * in question, and that were not denied one by one.
 */
export const shownChoices = (
  pack: Pack,
  question: GuidedQuestion,
  facts: CompanyFacts,
  inQuestion?: InQuestion,
): readonly GuidedChoice[] => {
  const { list } = question;
  if (list === undefined) return choicesLeft(question, facts);
  const asked = inQuestion ? new Set(inQuestion) : askedFor(pack, facts);
  const judged = new Set([...asked].flatMap((id) => factsJudged(pack, id)));
  const others = pack.bonusItems.flatMap(({ flags }) => flags);
  return question.choices.filter((choice) => {
    const entry = entryOf(list, choice);
    if (entry === undefined)
      return (
        addedBy(facts, choice.sets) !== undefined && Object.keys(choice.sets).some((fact) => judged.has(fact))
      );
    if (isDenied(choice, facts)) return false;
    return others.includes(entry) || isDecisive(pack, list, entry, asked);
  });
};

/** Of a fact that lists: the entries that decide something in one of these recruitments. */
export const decisiveEntries = (
  pack: Pack,
  { id, choices }: CompanyFact,
  recruitments: ReadonlySet<string>,
): CompanyFact['choices'] =>
  choices.filter((choice) => isDecisive(pack, id, String(choice.id), recruitments));

/**
 * What a list says where exactly these choices are named: of its own fact everything, beside it what was named.
 * A list that stands for no fact says only what was named.
 */
export const listAnswer = ({ list, none }: GuidedQuestion, chosen: readonly GuidedChoice[]): CompanyFacts => {
  if (list === undefined) return Object.assign({}, none, ...chosen.map(({ sets }) => sets));
  const entries = chosen.flatMap((choice) => entryOf(list, choice) ?? []);
  const beside = chosen.filter((choice) => entryOf(list, choice) === undefined);
  const said: CompanyFacts = Object.assign({}, ...beside.map(({ sets }) => sets));
  const unsaid = Object.fromEntries(Object.entries(none).filter(([fact]) => said[fact] === undefined));
  return { ...unsaid, ...said, [list]: entries };
};

/**
 * The answers to a question that can differ in what follows from them: every choice still open, none or one of a
 * list, and of a number the values around which rules change. What a question may decide is found by trying these.
 */
export const possibleAnswers = (
  pack: Pack,
  question: GuidedQuestion,
  facts: CompanyFacts,
  inQuestion?: InQuestion,
): readonly CompanyFacts[] => {
  const {
    kind,
    facts: [fact = ''],
  } = question;
  if (kind === 'list')
    return [[], ...shownChoices(pack, question, facts, inQuestion).map((choice) => [choice])].map((chosen) =>
      listAnswer(question, chosen),
    );
  if (kind === 'number') return edgesOf(pack, fact).map((value) => ({ [fact]: value }));
  return openChoices(question, facts).map(({ sets }) => addedBy(facts, sets) ?? {});
};
