import type { Exclusion, Pack, Requirement } from '../notice/pack.ts';
import { holdingFor } from '../notice/pack-index.ts';
import type { Bilingual, Source } from '../notice/schema/common.ts';
import type { Condition } from '../notice/schema/condition.ts';
import { evaluate, missingFacts } from './evaluate.ts';
import type { CompanyFacts } from './facts.ts';
import { not, type Truth } from './truth.ts';

/** A rule of the notice applied to a company. */
export interface Check {
  readonly kind: 'requirement' | 'exclusion';
  readonly id: string;
  readonly code: string;
  readonly source: Source;
  readonly text: Bilingual;
  /** What the company can do about it first. */
  readonly cure?: Bilingual | undefined;
  /** Whether the company gets past it. */
  readonly passed: Truth;
  readonly missing: readonly string[];
}

const check = (
  kind: Check['kind'],
  { id, code, source, text, cure }: Requirement | Exclusion,
  condition: Condition,
  passed: Truth,
  facts: CompanyFacts,
): Check => ({ kind, id, code, source, text, cure, passed, missing: missingFacts(condition, facts) });

/**
 * Every requirement and exclusion of a recruitment, applied. Exclusions without a condition are for people to
 * read; no fact about a company decides them.
 */
export const checksFor = (pack: Pack, recruitmentId: string, facts: CompanyFacts): readonly Check[] => [
  ...holdingFor(pack.requirements, recruitmentId).map((requirement) =>
    check('requirement', requirement, requirement.holdsWhen, evaluate(requirement.holdsWhen, facts), facts),
  ),
  ...holdingFor(pack.exclusions, recruitmentId).flatMap((exclusion) => {
    const { failsWhen } = exclusion;
    if (!failsWhen) return [];
    return [check('exclusion', exclusion, failsWhen, not(evaluate(failsWhen, facts)), facts)];
  }),
];
