import type { Condition } from '../notice/schema/condition.ts';
import { type CompanyFacts, entryOf, isKnown, type Scalar } from './facts.ts';
import { everyOf, not, someOf, type Truth } from './truth.ts';

type Leaf = Extract<Condition, { readonly fact: string }>;

/** A test on a fact that may only be known to be one of several values: decided where all of them agree. */
const compare = (facts: CompanyFacts, fact: string, passes: (value: Scalar) => boolean): Truth => {
  const value = facts[fact];
  if (value === undefined) return 'unknown';
  if (typeof value !== 'object') return passes(value);
  if (value.every(passes)) return value.length > 0 || 'unknown';
  return value.some(passes) ? 'unknown' : false;
};

const evaluateLeaf = (leaf: Leaf, facts: CompanyFacts): Truth => {
  const { fact } = leaf;
  if ('is' in leaf) return compare(facts, fact, (value) => value === leaf.is);
  if ('in' in leaf) return compare(facts, fact, (value) => leaf.in.includes(value));
  if ('includes' in leaf) return entryOf(facts, fact, leaf.includes) ?? 'unknown';
  if ('atLeast' in leaf)
    return compare(facts, fact, (value) => typeof value === 'number' && value >= leaf.atLeast);
  if ('atMost' in leaf)
    return compare(facts, fact, (value) => typeof value === 'number' && value <= leaf.atMost);
  return isKnown(facts, fact) === leaf.known;
};

/**
 * Whether a condition of a pack holds for what is known about a company. A fact that is not known makes the
 * outcome unknown unless the rest decides it; it is never read as no.
 */
export const evaluate = (condition: Condition, facts: CompanyFacts): Truth => {
  if ('all' in condition) return everyOf(condition.all, (part) => evaluate(part, facts));
  if ('any' in condition) return someOf(condition.any, (part) => evaluate(part, facts));
  if ('not' in condition) return not(evaluate(condition.not, facts));
  return evaluateLeaf(condition, facts);
};

/** A condition that may be left out, which then holds. */
export const evaluateOptional = (condition: Condition | undefined, facts: CompanyFacts): Truth =>
  condition === undefined ? true : evaluate(condition, facts);

/** Ids of the facts that keep a condition from being decided, each once; empty when it is decided. */
export const missingFacts = (condition: Condition | undefined, facts: CompanyFacts): readonly string[] => {
  if (condition === undefined || evaluate(condition, facts) !== 'unknown') return [];
  if ('fact' in condition) return [condition.fact];
  if ('not' in condition) return missingFacts(condition.not, facts);
  const parts = 'all' in condition ? condition.all : condition.any;
  return [...new Set(parts.flatMap((part) => missingFacts(part, facts)))];
};

/** A part of a condition that sets a limit to a number. */
type Limit = Extract<Condition, { readonly atLeast: number } | { readonly atMost: number }>;

/** The limits to numbers within a condition. */
export const limitsIn = (condition: Condition): readonly Limit[] => {
  if ('all' in condition) return condition.all.flatMap(limitsIn);
  if ('any' in condition) return condition.any.flatMap(limitsIn);
  return 'atLeast' in condition || 'atMost' in condition ? [condition] : [];
};
