import { type Draft, type Located, listed, located, problemAt } from '../draft.ts';
import type { Problem } from '../knowledge-error.ts';
import type { Condition } from '../schema/condition.ts';
import type { CompanyFact } from '../schema/notice.ts';

type Leaf = Extract<Condition, { readonly fact: string }>;
type Facts = ReadonlyMap<string, CompanyFact>;

interface LeafPlace {
  readonly key: string;
  readonly leaf: Leaf;
}

/** The comparisons inside a condition, each with its key path. */
const leavesOf = (key: string, condition: Condition): readonly LeafPlace[] => {
  if ('all' in condition)
    return condition.all.flatMap((part, index) => leavesOf(`${key}.all[${index}]`, part));
  if ('any' in condition)
    return condition.any.flatMap((part, index) => leavesOf(`${key}.any[${index}]`, part));
  if ('not' in condition) return leavesOf(`${key}.not`, condition.not);
  return [{ key, leaf: condition }];
};

const acceptsValue = (fact: CompanyFact, value: unknown): boolean => {
  if (fact.type === 'boolean') return typeof value === 'boolean';
  if (fact.type === 'won' || fact.type === 'number') return typeof value === 'number';
  if (fact.type === 'choice') return fact.open || fact.choices.some(({ id }) => id === value);
  return fact.type === 'text' && typeof value === 'string';
};

const valuesExpected = (fact: CompanyFact): string =>
  fact.choices.length > 0
    ? `a choice of "${fact.id}": ${listed(fact.choices.map(({ id }) => id))}`
    : `a value of type ${fact.type}`;

const hasOrder = ({ type, choices }: CompanyFact): boolean =>
  type === 'won' ||
  type === 'number' ||
  (type === 'choice' && choices.every(({ id }) => typeof id === 'number'));

interface Complaint {
  readonly key: string;
  readonly found: string;
  readonly expected: string;
}

const checkValues = (fact: CompanyFact, key: string, values: readonly unknown[]): readonly Complaint[] =>
  values
    .filter((value) => !acceptsValue(fact, value))
    .map((value) => ({ key, found: JSON.stringify(value), expected: valuesExpected(fact) }));

const checkIncludes = (fact: CompanyFact, value: string): readonly Complaint[] => {
  const key = 'includes';
  if (fact.type !== 'choices')
    return [{ key, found: `a fact of type ${fact.type}`, expected: 'a fact of type choices' }];
  if (fact.open || fact.choices.some(({ id }) => id === value)) return [];
  return [{ key, found: `"${value}"`, expected: valuesExpected(fact) }];
};

const checkOperator = (fact: CompanyFact, leaf: Leaf): readonly Complaint[] => {
  if ('is' in leaf) return checkValues(fact, 'is', [leaf.is]);
  if ('in' in leaf) return checkValues(fact, 'in', leaf.in);
  if ('includes' in leaf) return checkIncludes(fact, leaf.includes);
  if ('known' in leaf || hasOrder(fact)) return [];
  const key = 'atLeast' in leaf ? 'atLeast' : 'atMost';
  return [
    {
      key,
      found: `a fact of type ${fact.type}`,
      expected: 'a fact that can be compared (won, number, numeric choices)',
    },
  ];
};

const checkLeaf = (facts: Facts, place: Located<unknown>, { key, leaf }: LeafPlace): readonly Problem[] => {
  const fact = facts.get(leaf.fact);
  if (!fact) {
    const expected = `a fact of company-facts.yaml: ${listed(facts.keys())}`;
    return [problemAt(place, `${key}.fact`, `"${leaf.fact}", which does not exist`, expected)];
  }
  return checkOperator(fact, leaf).map((wrong) =>
    problemAt(place, `${key}.${wrong.key}`, wrong.found, wrong.expected),
  );
};

interface Conditional {
  readonly place: Located<unknown>;
  readonly key: string;
  readonly condition: Condition | undefined;
}

const conditional = <Key extends string>(
  key: Key,
  list: readonly Located<{ readonly [K in Key]?: Condition | undefined }>[],
): readonly Conditional[] => list.map((place) => ({ place, key, condition: place.record[key] }));

const conditionsOf = ({ folder, companyFacts, lists }: Draft): readonly Conditional[] => [
  ...conditional('askWhen', located(`${folder}/company-facts.yaml`, 'facts', companyFacts)),
  ...conditional('when', lists.support),
  ...conditional('when', lists.documents),
  ...conditional('failsWhen', lists.exclusions),
  ...conditional('holdsWhen', lists.requirements),
  ...conditional('askedWhen', lists.assessments),
  ...lists.assessments.map((place) => ({
    place,
    key: 'otherwise',
    condition: place.record.otherwise?.when,
  })),
  ...conditional('when', lists.openPoints),
  ...conditional('when', lists.obligations),
];

/** A fact `cloud.task` belongs to a group fact `cloud`. */
const checkGroups = (draft: Draft, facts: Facts): readonly Problem[] =>
  located(`${draft.folder}/company-facts.yaml`, 'facts', draft.companyFacts).flatMap((place) => {
    const [group = '', member] = place.record.id.split('.');
    if (member === undefined || facts.get(group)?.type === 'group') return [];
    return [problemAt(place, 'id', `no group fact "${group}"`, `a fact "${group}" of type group beside it`)];
  });

const checkFlags = ({ companyFacts, lists }: Draft): readonly Problem[] => {
  const choices = companyFacts
    .filter(({ type }) => type === 'choices')
    .flatMap((fact) => fact.choices.map(({ id }) => id));
  const known = new Set(choices);
  return lists.bonusItems.flatMap((place) =>
    place.record.flags.flatMap((flag, index) =>
      known.has(flag)
        ? []
        : [problemAt(place, `flags[${index}]`, `"${flag}"`, `a choice of a company fact of type choices`)],
    ),
  );
};

/** Conditions ask for declared facts about a company and for values these can have; bonus flags can be given. */
export const checkConditions = (draft: Draft): readonly Problem[] => {
  const facts: Facts = new Map(draft.companyFacts.map((fact) => [fact.id, fact]));
  const leaves = conditionsOf(draft).flatMap(({ place, key, condition }) =>
    condition ? leavesOf(key, condition).flatMap((leaf) => checkLeaf(facts, place, leaf)) : [],
  );
  return [...leaves, ...checkGroups(draft, facts), ...checkFlags(draft)];
};
