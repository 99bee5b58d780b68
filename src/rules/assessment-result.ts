import { z } from 'zod';
import type { Pack } from '../notice/pack.ts';
import {
  assessCompany,
  type CentreLookup,
  type CompanyAssessment,
  type RecruitmentAssessment,
} from './assess.ts';
import type { CompanyFacts } from './facts.ts';
import type { SupportWorking } from './support.ts';
import { traceEntry, traceOf } from './trace.ts';

const won = z.int().nonnegative();
const wonByProgram = z.record(z.string(), won);

/** Code of the obligation that `security_required` reports. */
const securityCode = 'security-solution';

/**
 * The result of an assessment as the API gives it. A program in neither `eligible` nor `ineligible` is not
 * judged: it is not asked for, the notice leaves it open, or facts are missing (see `trace`). Sums in whole won.
 */
export const assessmentResult = z.strictObject({
  eligible: z.array(z.string()).describe('Programs the company can apply for as it stands'),
  ineligible: z
    .record(z.string(), z.array(z.string()))
    .describe('Program to the codes of every reason against it'),
  support_won: wonByProgram.describe('The most government support'),
  own_burden_won: wonByProgram.describe('What the company pays'),
  bonus_points: z.record(z.string(), z.int().nonnegative()).describe('Bonus points after the cap'),
  pm_labor_max_won: wonByProgram
    .optional()
    .describe('The most labour cost of project managers that may stand in the project cost'),
  win_win_split_won: z
    .strictObject({ government: won, host_min: won, adopter_max: won.optional() })
    .optional()
    .describe('Government, host at least, and adopter at most where it can be told'),
  security_required: z.literal(true).optional().describe('A security solution is compulsory'),
  centre: z.strictObject({ name: z.string(), phone: z.string() }).optional(),
  trace: z.array(traceEntry).describe('Every rule that was applied, with its outcome and source'),
});
export type AssessmentResult = z.infer<typeof assessmentResult>;

const workingOf = ({ support }: RecruitmentAssessment): SupportWorking | undefined =>
  support?.known ? support.working : undefined;

const table = <T>(
  assessments: readonly RecruitmentAssessment[],
  value: (assessment: RecruitmentAssessment) => T | undefined,
): Record<string, T> =>
  Object.fromEntries(
    assessments.flatMap((assessment) => {
      const entry = value(assessment);
      return entry === undefined ? [] : [[assessment.recruitmentId, entry] as const];
    }),
  );

const isAgainst = ({ verdict }: RecruitmentAssessment): boolean =>
  verdict === 'ineligible' || verdict === 'conditional';

const codesOf = ({ reasons }: RecruitmentAssessment): string[] => [
  ...new Set(reasons.map(({ code }) => code)),
];

const splitOf = (eligible: readonly RecruitmentAssessment[]): Pick<AssessmentResult, 'win_win_split_won'> => {
  for (const assessment of eligible) {
    const { supportWon, hostMinWon, adopterMaxWon } = workingOf(assessment) ?? {};
    if (supportWon === undefined || hostMinWon === undefined) continue;
    const adopter = adopterMaxWon === undefined ? {} : { adopter_max: adopterMaxWon };
    return { win_win_split_won: { government: supportWon, host_min: hostMinWon, ...adopter } };
  }
  return {};
};

/** Points are told once nothing that is missing could raise them. */
const pointsOf = ({ bonus }: RecruitmentAssessment): number | undefined =>
  bonus?.missing.length === 0 ? bonus.points : undefined;

const needsSecurity = (eligible: readonly RecruitmentAssessment[]): boolean =>
  eligible.some(({ obligations }) => obligations.some(({ code }) => code === securityCode));

const resultOf = ({ recruitments, centre }: CompanyAssessment): AssessmentResult => {
  const eligible = recruitments.filter(({ verdict }) => verdict === 'eligible');
  const labor = table(eligible, (assessment) => assessment.labor?.maxWon);
  return {
    eligible: eligible.map(({ recruitmentId }) => recruitmentId),
    ineligible: table(recruitments.filter(isAgainst), codesOf),
    support_won: table(eligible, (assessment) => workingOf(assessment)?.supportWon),
    own_burden_won: table(eligible, (assessment) => workingOf(assessment)?.burdenWon),
    bonus_points: table(eligible, pointsOf),
    ...(Object.keys(labor).length > 0 ? { pm_labor_max_won: labor } : {}),
    ...splitOf(eligible),
    ...(needsSecurity(eligible) ? { security_required: true } : {}),
    ...(centre ? { centre: { name: centre.region, phone: centre.phone } } : {}),
    trace: traceOf(recruitments),
  };
};

/** Assesses a company for every recruitment of a notice, in the shape the API answers with. */
export const assessmentOf = (pack: Pack, facts: CompanyFacts, centreOf: CentreLookup): AssessmentResult =>
  resultOf(assessCompany(pack, facts, centreOf));
