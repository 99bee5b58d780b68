import type { Pack, Support } from '../notice/pack.ts';
import { holdingFor } from '../notice/pack-index.ts';
import { isChosen, missingChoices } from './choices.ts';
import { evaluate, missingFacts } from './evaluate.ts';
import type { CompanyFacts } from './facts.ts';
import { every, not, type Truth } from './truth.ts';

/** Terms of support that may hold for a company, and what is missing to be sure which. */
export interface ApplicableTerms {
  readonly terms: readonly Support[];
  /** True where exactly these terms hold. */
  readonly certain: boolean;
  readonly missing: readonly string[];
}

const samePlace = (a: Support, b: Support): boolean => a.variant === b.variant && a.target === b.target;

/** Terms with a condition (a higher cap for some firms) replace the usual ones of the same variant and target. */
const replacing = (terms: readonly Support[], usual: Support): readonly Support[] =>
  terms.filter((term) => term.when !== undefined && term !== usual && samePlace(term, usual));

const holds = (pack: Pack, terms: readonly Support[], term: Support, facts: CompanyFacts): Truth => {
  const chosen = isChosen(pack, term, facts);
  if (term.when) return every([chosen, evaluate(term.when, facts)]);
  const others = replacing(terms, term).map(({ when }) => (when ? not(evaluate(when, facts)) : true));
  return every([chosen, ...others]);
};

const missingFor = (pack: Pack, term: Support, facts: CompanyFacts): readonly string[] => [
  ...missingChoices(pack, term, facts),
  ...missingFacts(term.when, facts),
];

/** The terms of support of a recruitment that hold, or may hold, for what is known about a company. */
export const termsFor = (pack: Pack, recruitmentId: string, facts: CompanyFacts): ApplicableTerms => {
  const all = holdingFor(pack.support, recruitmentId);
  const judged = all
    .map((term) => ({ term, truth: holds(pack, all, term, facts) }))
    .filter(({ truth }) => truth !== false);
  const terms = judged.map(({ term }) => term);
  return {
    terms,
    certain: judged.every(({ truth }) => truth === true),
    missing: [...new Set(terms.flatMap((term) => missingFor(pack, term, facts)))],
  };
};
