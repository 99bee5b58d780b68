import { onceFor, onceForText } from '../language/once.ts';
import type { Centre, Conflict, Desk, Obligation, OpenPoint, Pack } from '../notice/pack.ts';
import { holdingFor } from '../notice/pack-index.ts';
import type { Condition } from '../notice/schema/condition.ts';
import { type Bonus, bonusFor } from './bonus.ts';
import { type LaborCeiling, laborFor } from './calculate.ts';
import { documentsFor, type NeededDocument } from './documents.ts';
import { evaluateOptional } from './evaluate.ts';
import type { CompanyFacts } from './facts.ts';
import { factsMentioned, type Outcomes, outcomesFor } from './outcomes.ts';
import { type Check, checksFor } from './reasons.ts';
import { type SupportOutcome, supportFor } from './support-outcome.ts';
import { everyOf, someOf, type Truth } from './truth.ts';
import { type WindowStatus, windowsOn } from './window-status.ts';

/**
 * `eligible`: as it stands. `conditional`: not as it stands, but everything known against it can be cured.
 * `ineligible`: something stands against it that cannot. `unknown`: facts are missing. `unsettled`: the notice
 * leaves it open. `not-asked`: the call is not for this kind of applicant.
 */
export type Verdict = 'eligible' | 'conditional' | 'ineligible' | 'unknown' | 'unsettled' | 'not-asked';

/** Whether a recruitment is open to a company, and why. */
export interface Judgement {
  readonly recruitmentId: string;
  readonly verdict: Verdict;
  /** Whether this applicant is one the recruitment is for, as far as told. */
  readonly asked: Truth;
  /** What stands against it for certain. */
  readonly reasons: readonly Check[];
  /** All rules that were applied, with their outcome. */
  readonly checks: readonly Check[];
  /** Points the notice leaves open that this company touches. */
  readonly openPoints: readonly OpenPoint[];
  /** Ids of facts that are missing for the verdict. */
  readonly missing: readonly string[];
}

export interface RecruitmentAssessment extends Judgement {
  readonly support: SupportOutcome | undefined;
  readonly labor: LaborCeiling | undefined;
  readonly bonus: Bonus | undefined;
  readonly obligations: readonly Obligation[];
  readonly documents: readonly NeededDocument[];
  readonly windows: readonly WindowStatus[];
  readonly desks: readonly Desk[];
  readonly conflicts: readonly Conflict[];
}

/** Dates are ISO dates. */
export interface AssessmentOptions {
  /** Today; without it nothing is said about windows. */
  readonly date?: string | undefined;
  /** The day the company means to apply, by default today. */
  readonly applicationDate?: string | undefined;
  /** Take it as settled that this applicant asks for the recruitment. */
  readonly asked?: boolean | undefined;
}

const verdictOf = (asked: Truth, checks: readonly Check[], unsettled: Truth): Verdict => {
  if (asked === false) return 'not-asked';
  if (asked === 'unknown') return 'unknown';
  const reasons = checks.filter(({ passed }) => passed === false);
  if (reasons.length > 0)
    return reasons.every(({ cure }) => cure !== undefined) ? 'conditional' : 'ineligible';
  if (unsettled === true) return 'unsettled';
  return everyOf(checks, ({ passed }) => passed) === true && unsettled === false ? 'eligible' : 'unknown';
};

const askedConditions = (pack: Pack, recruitmentId: string): readonly Condition[] =>
  holdingFor(pack.assessments, recruitmentId).map(({ askedWhen }) => askedWhen);

const factsByRecruitment = onceFor((pack: Pack): ReadonlyMap<string, readonly string[]> => {
  const conditionsOf = (id: string): readonly Condition[] => [
    ...askedConditions(pack, id),
    ...holdingFor(pack.requirements, id).map(({ holdsWhen }) => holdsWhen),
    ...holdingFor(pack.exclusions, id).flatMap(({ failsWhen }) => failsWhen ?? []),
    ...holdingFor(pack.openPoints, id).map(({ when }) => when),
  ];
  return new Map(
    pack.recruitments.map(({ id }) => [id, [...new Set(conditionsOf(id).flatMap(factsMentioned))]]),
  );
});

/** The facts that the rules of a recruitment mention, each once: nothing else can change its judgement. */
export const factsJudged = (pack: Pack, recruitmentId: string): readonly string[] =>
  factsByRecruitment(pack).get(recruitmentId) ?? [];

/** A call that does not say whom it is for is for everybody. */
const isAsked = (conditions: readonly Condition[], outcomes: Outcomes): Truth =>
  conditions.length === 0 || someOf(conditions, (condition) => outcomes.of(condition).truth);

const desksOf = (pack: Pack, recruitmentId: string): readonly Desk[] =>
  holdingFor(pack.desks, recruitmentId).filter(({ id }) => id !== pack.notice.hotline);

/** Sums and papers: what a company may count on once it may apply. */
const termsOf = (
  pack: Pack,
  recruitmentId: string,
  facts: CompanyFacts,
  { date, applicationDate = date }: AssessmentOptions,
) => {
  const support = supportFor(pack, recruitmentId, facts);
  return {
    support,
    labor: support?.known ? laborFor(pack, recruitmentId, support.working, facts) : undefined,
    bonus: bonusFor(pack, recruitmentId, facts),
    obligations: holdingFor(pack.obligations, recruitmentId).filter(
      ({ when }) => evaluateOptional(when, facts) === true,
    ),
    documents: documentsFor(pack, recruitmentId, facts, applicationDate),
    windows: date === undefined ? [] : windowsOn(pack, recruitmentId, date),
    desks: desksOf(pack, recruitmentId),
    conflicts: holdingFor(pack.conflicts, recruitmentId),
  };
};

/** Whether a recruitment is open to a company, by outcomes that the judging of others may share. */
export const judgeBy = (
  pack: Pack,
  recruitmentId: string,
  outcomes: Outcomes,
  { asked: settled }: Pick<AssessmentOptions, 'asked'> = {},
): Judgement => {
  const conditions = askedConditions(pack, recruitmentId);
  const asked = settled ? true : isAsked(conditions, outcomes);
  const checks = checksFor(pack, recruitmentId, outcomes);
  const points = holdingFor(pack.openPoints, recruitmentId);
  const unsettled = someOf(points, ({ when }) => outcomes.of(when).truth);
  const missing = new Set(
    asked === 'unknown' ? conditions.flatMap((condition) => outcomes.of(condition).missing) : [],
  );
  for (const check of checks) for (const fact of check.missing) missing.add(fact);
  for (const { when } of points) for (const fact of outcomes.of(when).missing) missing.add(fact);
  return {
    recruitmentId,
    verdict: verdictOf(asked, checks, unsettled),
    reasons: checks.filter(({ passed }) => passed === false),
    asked,
    checks,
    openPoints: points.filter(({ when }) => outcomes.of(when).truth === true),
    missing: [...missing],
  };
};

const judgementsOf = onceFor((pack: Pack) =>
  onceFor((facts: CompanyFacts) => {
    const outcomes = outcomesFor(facts);
    const judged = (asked: boolean) => onceForText((id) => judgeBy(pack, id, outcomes, { asked }));
    return { settled: judged(true), open: judged(false) };
  }),
);

/**
 * Whether a recruitment is open to what is known about a company; without sums and papers. Judged once for the same
 * facts: who the talk is about, what is answered and what comes next all turn on it.
 */
export const judgeRecruitment = (
  pack: Pack,
  recruitmentId: string,
  facts: CompanyFacts,
  { asked = false }: Pick<AssessmentOptions, 'asked'> = {},
): Judgement => judgementsOf(pack)(facts)[asked ? 'settled' : 'open'](recruitmentId);

/** What one recruitment means for what is known about a company. */
export const assessRecruitment = (
  pack: Pack,
  recruitmentId: string,
  facts: CompanyFacts,
  options: AssessmentOptions = {},
): RecruitmentAssessment => ({
  ...judgeRecruitment(pack, recruitmentId, facts, options),
  ...termsOf(pack, recruitmentId, facts, options),
});

/** The centre for a place as a person would give it; undefined where it is unclear or unknown. */
export type CentreLookup = (region: string) => string | undefined;

export interface CompanyAssessment {
  readonly recruitments: readonly RecruitmentAssessment[];
  readonly centre: Centre | undefined;
}

const centreFor = (pack: Pack, facts: CompanyFacts, centreOf: CentreLookup): Centre | undefined => {
  const place = pack.companyFacts.find(({ type }) => type === 'region');
  const region = place && facts[place.id];
  const id = typeof region === 'string' ? centreOf(region) : undefined;
  return pack.centres.find((centre) => centre.id === id);
};

/** What every recruitment of a notice means for a company, in the notice's order. */
export const assessCompany = (
  pack: Pack,
  facts: CompanyFacts,
  centreOf: CentreLookup,
  options: AssessmentOptions = {},
): CompanyAssessment => ({
  recruitments: pack.recruitments.map(({ id }) => assessRecruitment(pack, id, facts, options)),
  centre: centreFor(pack, facts, centreOf),
});
