import { centreLookup } from '../../src/language/centre-lookup.ts';
import type { Knowledge } from '../../src/notice/pack.ts';
import { type AssessmentResult, assessmentOf, type CompanyFacts } from '../../src/rules/index.ts';

/** What every program of a notice means for what is known about a company; the same on all channels. */
export type Assessor = (facts: CompanyFacts) => AssessmentResult;

/** The assessor of a notice; built once. */
export const createAssessor = (knowledge: Knowledge): Assessor => {
  const centreOf = centreLookup(knowledge);
  return (facts) => assessmentOf(knowledge.pack, facts, centreOf);
};
