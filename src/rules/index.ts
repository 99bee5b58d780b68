/** The only way into the rules: pure functions over a pack and what is known about a company. */
export {
  type AssessmentOptions,
  assessCompany,
  assessRecruitment,
  type CentreLookup,
  type CompanyAssessment,
  factsJudged,
  type Judgement,
  judgeBy,
  judgeRecruitment,
  type RecruitmentAssessment,
  type Verdict,
} from './assess.ts';
export { type AssessmentResult, assessmentOf, assessmentResult } from './assessment-result.ts';
export { type Bonus, bonusFor } from './bonus.ts';
export {
  burdenForLabor,
  type Calculation,
  calculate,
  type Given,
  type LaborCeiling,
  laborCeiling,
  laborFor,
} from './calculate.ts';
export { daysBetween, monthsBefore } from './calendar.ts';
export { isChosen } from './choices.ts';
export { type Combination, combine } from './combine.ts';
export { documentsFor, type NeededDocument } from './documents.ts';
export { evaluate, evaluateOptional, limitsIn, missingFacts } from './evaluate.ts';
export { type CompanyFacts, entryOf, type FactValue, isKnown } from './facts.ts';
export {
  changedBetween,
  type Outcomes,
  outcomesAfter,
  outcomesFor,
  touches,
} from './outcomes.ts';
export {
  factsOfProfile,
  type ProfileProblem,
  type ProfileReader,
  profileOfFacts,
  profileReader,
  profileSchema,
  type ReadProfile,
} from './profile.ts';
export { type Check, checksFor } from './reasons.ts';
export { holdsForSuppliers } from './suppliers.ts';
export { type Bound, type PayerShare, type SupportWorking, supportOf } from './support.ts';
export { costFact, type SupportOutcome, supportFor } from './support-outcome.ts';
export { type ApplicableTerms, termsFor } from './terms.ts';
export { type TraceEntry, traceEntry } from './trace.ts';
export type { Truth } from './truth.ts';
export { isOver, isPast, statusOf, type WindowState, type WindowStatus, windowsOn } from './window-status.ts';
