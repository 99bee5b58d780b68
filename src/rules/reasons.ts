import type { Exclusion, Pack, Requirement } from '../notice/pack.ts';
import { holdingFor } from '../notice/pack-index.ts';
import type { Bilingual, Source } from '../notice/schema/common.ts';
import type { Outcomes } from './outcomes.ts';
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
  passed: Truth,
  missing: readonly string[],
): Check => ({ kind, id, code, source, text, cure, passed, missing });

/**
 * Every requirement and exclusion of a recruitment, applied. Exclusions without a condition are for people to
 * read; no fact about a company decides them.
 */
export const checksFor = (pack: Pack, recruitmentId: string, outcomes: Outcomes): readonly Check[] => {
  const checks: Check[] = [];
  for (const requirement of holdingFor(pack.requirements, recruitmentId)) {
    const { truth, missing } = outcomes.of(requirement.holdsWhen);
    checks.push(check('requirement', requirement, truth, missing));
  }
  for (const exclusion of holdingFor(pack.exclusions, recruitmentId)) {
    if (!exclusion.failsWhen) continue;
    const { truth, missing } = outcomes.of(exclusion.failsWhen);
    checks.push(check('exclusion', exclusion, not(truth), missing));
  }
  return checks;
};
