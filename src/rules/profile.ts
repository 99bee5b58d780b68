import { z } from 'zod';
import type { CompanyFact } from '../notice/schema/notice.ts';
import type { CompanyFacts, FactValue } from './facts.ts';

type Members = ReadonlyMap<string, readonly CompanyFact[]>;

const nameOf = ({ id }: CompanyFact): string => id.slice(id.indexOf('.') + 1);

const membersOf = (companyFacts: readonly CompanyFact[]): Members => {
  const groups = new Map<string, CompanyFact[]>();
  for (const fact of companyFacts) {
    const [group = '', member] = fact.id.split('.');
    if (member !== undefined) groups.set(group, [...(groups.get(group) ?? []), fact]);
  }
  return groups;
};

const topLevel = (companyFacts: readonly CompanyFact[]): readonly CompanyFact[] =>
  companyFacts.filter(({ id }) => !id.includes('.'));

const choiceSchema = ({ choices, open }: CompanyFact): z.ZodType => {
  if (open || choices.length === 0) return z.union([z.string(), z.number()]);
  return z.literal(choices.map(({ id }) => id));
};

const entriesSchema = ({ choices, open }: CompanyFact): z.ZodType => {
  if (open || choices.length === 0) return z.array(z.string().min(1));
  return z.array(z.literal(choices.map(({ id }) => id)));
};

const valueSchema = (fact: CompanyFact, members: Members): z.ZodType => {
  switch (fact.type) {
    case 'boolean':
      return z.boolean();
    case 'choice':
      return choiceSchema(fact);
    case 'choices':
      return entriesSchema(fact);
    case 'won':
    case 'number':
      return z.int().nonnegative();
    case 'text':
    case 'region':
      return z.string().min(1);
    case 'group':
      return z.strictObject(shapeOf(members.get(fact.id) ?? [], members));
  }
};

/** Every value may be left out or `null`: not known, or what `nullMeans` says. */
const shapeOf = (facts: readonly CompanyFact[], members: Members): Record<string, z.ZodType> =>
  Object.fromEntries(
    facts.map((fact) => [
      nameOf(fact),
      valueSchema(fact, members).nullable().optional().describe(fact.question.en),
    ]),
  );

/**
 * The schema of a company profile, derived from the facts a pack declares: facts `cloud.task` and
 * `cloud.companies` are members of an object `cloud`. Unknown keys are refused.
 */
export const profileSchema = (
  companyFacts: readonly CompanyFact[],
): z.ZodType<Readonly<Record<string, unknown>>> =>
  z.strictObject(shapeOf(topLevel(companyFacts), membersOf(companyFacts)));

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const factOf = ({ nullMeans }: CompanyFact, value: unknown): FactValue | undefined =>
  value === null || value === undefined ? nullMeans : (value as FactValue);

/** A group that is given says of every member something: one left out counts as `null`. */
const groupFacts = (members: readonly CompanyFact[], value: unknown): CompanyFacts =>
  isObject(value)
    ? Object.fromEntries(members.map((member) => [member.id, factOf(member, value[nameOf(member)])]))
    : {};

/** Facts by id from a profile that satisfies `profileSchema`. A key left out is a fact that is not known. */
export const factsOfProfile = (
  companyFacts: readonly CompanyFact[],
  profile: Readonly<Record<string, unknown>>,
): CompanyFacts => {
  const members = membersOf(companyFacts);
  const facts = topLevel(companyFacts).map((fact): CompanyFacts => {
    const value = profile[fact.id];
    if (fact.type === 'group') return groupFacts(members.get(fact.id) ?? [], value);
    return value === undefined ? {} : { [fact.id]: factOf(fact, value) };
  });
  return known(Object.assign({}, ...facts));
};

const known = (facts: CompanyFacts): CompanyFacts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));

const profileValue = ({ nullMeans }: CompanyFact, value: FactValue | undefined): unknown =>
  nullMeans !== undefined && value === nullMeans ? null : value;

/** The profile that says the same as these facts; the way back of `factsOfProfile`. */
export const profileOfFacts = (
  companyFacts: readonly CompanyFact[],
  facts: CompanyFacts,
): Readonly<Record<string, unknown>> => {
  const profile: Record<string, unknown> = {};
  for (const fact of companyFacts) {
    const value = facts[fact.id];
    if (fact.type === 'group' || value === undefined) continue;
    const [group = '', member] = fact.id.split('.');
    if (member === undefined) profile[group] = profileValue(fact, value);
    else profile[group] = { ...(profile[group] as object), [member]: profileValue(fact, value) };
  }
  return profile;
};

/** A place in a profile that is wrong, and what is wrong with it. */
export interface ProfileProblem {
  readonly path: string;
  readonly message: string;
}

export type ReadProfile =
  | { readonly facts: CompanyFacts; readonly problems: readonly [] }
  | { readonly facts?: undefined; readonly problems: readonly ProfileProblem[] };

/** Reads a profile as the API takes it: its facts, or everything that is wrong with it. */
export type ProfileReader = (input: unknown) => ReadProfile;

/** A reader for the profiles of one notice, from the facts its pack declares; built once for all profiles. */
export const profileReader = (companyFacts: readonly CompanyFact[]): ProfileReader => {
  const schema = profileSchema(companyFacts);
  return (input) => {
    const { success, data, error } = schema.safeParse(input);
    if (success) return { facts: factsOfProfile(companyFacts, data), problems: [] };
    return {
      problems: error.issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message })),
    };
  };
};
