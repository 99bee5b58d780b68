import { onceFor } from '../language/once.ts';
import type { Condition } from '../notice/schema/condition.ts';
import { evaluate, missingFacts } from './evaluate.ts';
import type { CompanyFacts } from './facts.ts';
import type { Truth } from './truth.ts';

/** What a condition comes to, and the facts that keep it from being decided. */
export interface Outcome {
  readonly truth: Truth;
  readonly missing: readonly string[];
}

/**
 * What conditions come to for what is known about a company, each worked out once: many recruitments share a rule,
 * and a rule that mentions nothing a further answer changes need not be looked at again.
 */
export interface Outcomes {
  readonly facts: CompanyFacts;
  of(condition: Condition): Outcome;
}

const noneMissing: readonly string[] = [];

const outcomeOf = (condition: Condition, facts: CompanyFacts): Outcome => {
  const truth = evaluate(condition, facts);
  return { truth, missing: truth === 'unknown' ? missingFacts(condition, facts) : noneMissing };
};

const remembering = (facts: CompanyFacts, find: (condition: Condition) => Outcome): Outcomes => {
  const known = new Map<Condition, Outcome>();
  return {
    facts,
    of(condition) {
      const before = known.get(condition);
      if (before) return before;
      const outcome = find(condition);
      known.set(condition, outcome);
      return outcome;
    },
  };
};

/** Made once for the same facts: a turn judges them for its question, its answer and what comes next. */
export const outcomesFor = onceFor(
  (facts: CompanyFacts): Outcomes => remembering(facts, (condition) => outcomeOf(condition, facts)),
);

const factsIn = (condition: Condition): readonly string[] => {
  if ('fact' in condition) return [condition.fact];
  if ('not' in condition) return factsIn(condition.not);
  return ('all' in condition ? condition.all : condition.any).flatMap(factsIn);
};

/** The facts a condition mentions, each once. */
export const factsMentioned = onceFor((condition: Condition): readonly string[] => [
  ...new Set(factsIn(condition)),
]);

/** A fact with those it belongs to: a condition on a list or group looks at its members ("exclusions.체납") too. */
const withOwners = (fact: string): readonly string[] => {
  const owners = [fact];
  for (let end = fact.indexOf('.'); end >= 0; end = fact.indexOf('.', end + 1))
    owners.push(fact.slice(0, end));
  return owners;
};

/** The facts in which two sets differ, with the lists and groups these belong to. */
export const changedBetween = (before: CompanyFacts, after: CompanyFacts): ReadonlySet<string> => {
  const changed = new Set<string>();
  for (const facts of [before, after])
    for (const fact in facts)
      if (before[fact] !== after[fact]) for (const owner of withOwners(fact)) changed.add(owner);
  return changed;
};

export const touches = (changed: ReadonlySet<string>, facts: readonly string[]): boolean =>
  facts.some((fact) => changed.has(fact));

/** Outcomes for other facts, which takes over what the change does not touch. */
export const outcomesAfter = (before: Outcomes, facts: CompanyFacts): Outcomes => {
  const changed = changedBetween(before.facts, facts);
  return remembering(facts, (condition) =>
    touches(changed, factsMentioned(condition)) ? outcomeOf(condition, facts) : before.of(condition),
  );
};
