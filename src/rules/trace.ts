import { z } from 'zod';
import { bilingual, type Source } from '../notice/schema/common.ts';
import type { RecruitmentAssessment } from './assess.ts';

const sourceSchema = z.strictObject({
  section: z.string(),
  lines: z.array(z.tuple([z.int(), z.int()])),
});

/** One step of an assessment: what was applied to which program, what came out, and where the notice says so. */
export const traceEntry = z.strictObject({
  program: z.string(),
  kind: z.enum([
    'verdict',
    'requirement',
    'exclusion',
    'open-point',
    'support',
    'labor',
    'bonus',
    'obligation',
  ]),
  /** Record of the pack; for a verdict the program itself. */
  id: z.string(),
  outcome: z.string(),
  code: z.string().optional(),
  text: bilingual.optional(),
  /** What has to be done first. */
  cure: bilingual.optional(),
  /** Facts that are missing to decide it. */
  missing: z.array(z.string()).optional(),
  /** Figures it was worked out from, in won, percent or points. */
  working: z.record(z.string(), z.number()).optional(),
  source: sourceSchema.optional(),
});
export type TraceEntry = z.infer<typeof traceEntry>;

const sourceOf = ({ section, lines }: Source): TraceEntry['source'] => ({
  section,
  lines: lines.map(([first, last]): [number, number] => [first, last]),
});

const figures = (values: Readonly<Record<string, number | undefined>>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, number] => entry[1] !== undefined),
  );

const withMissing = (missing: readonly string[]): Pick<TraceEntry, 'missing'> =>
  missing.length > 0 ? { missing: [...missing] } : {};

const checkEntries = ({ recruitmentId, checks }: RecruitmentAssessment): TraceEntry[] =>
  checks.map(({ kind, id, code, passed, text, cure, missing, source }) => ({
    program: recruitmentId,
    kind,
    id,
    outcome: passed === 'unknown' ? 'unknown' : passed ? 'passed' : 'failed',
    code,
    text,
    ...(cure ? { cure } : {}),
    ...withMissing(missing),
    source: sourceOf(source),
  }));

const supportEntries = ({ recruitmentId, support }: RecruitmentAssessment): TraceEntry[] => {
  if (!support) return [];
  const program = recruitmentId;
  if (!support.known)
    return [
      { program, kind: 'support', id: recruitmentId, outcome: 'unknown', ...withMissing(support.missing) },
    ];
  const { termId, source, bound, supportWon, costWon, ratePercent, shareWon, capWon, ...shares } =
    support.working;
  const { burdenWon, hostMinWon, adopterMaxWon, openWon } = shares;
  const working = figures({
    ...{ costWon, ratePercent, shareWon, capWon, supportWon },
    ...{ burdenWon, hostMinWon, adopterMaxWon, openWon },
  });
  return [{ program, kind: 'support', id: termId, outcome: bound, working, source: sourceOf(source) }];
};

const laborEntries = ({ recruitmentId, labor }: RecruitmentAssessment): TraceEntry[] => {
  if (!labor) return [];
  const { ruleId, source, bound, burdenWon, percentOfBurden, capWon, maxWon } = labor;
  const working = { burdenWon, percentOfBurden, capWon, maxWon };
  return [
    { program: recruitmentId, kind: 'labor', id: ruleId, outcome: bound, working, source: sourceOf(source) },
  ];
};

const bonusEntries = ({ recruitmentId, bonus }: RecruitmentAssessment): TraceEntry[] => {
  if (!bonus) return [];
  const { rule, sum, points, counted, missing } = bonus;
  const program = recruitmentId;
  const items = counted.map(
    (item): TraceEntry => ({
      program,
      kind: 'bonus',
      id: item.id,
      outcome: 'counted',
      text: item.name,
      working: { points: item.points },
      source: sourceOf(item.source),
    }),
  );
  const total: TraceEntry = {
    program,
    kind: 'bonus',
    id: rule.id,
    outcome: sum > points ? 'capped' : 'summed',
    ...withMissing(missing),
    working: { sum, capPoints: rule.capPoints, points },
    source: sourceOf(rule.source),
  };
  return [...items, total];
};

const noteEntries = ({ recruitmentId, openPoints, obligations }: RecruitmentAssessment): TraceEntry[] => [
  ...openPoints.map(
    ({ id, text, source }): TraceEntry => ({
      program: recruitmentId,
      kind: 'open-point',
      id,
      outcome: 'not-settled',
      text,
      source: sourceOf(source),
    }),
  ),
  ...obligations.map(
    ({ id, code, text, source }): TraceEntry => ({
      program: recruitmentId,
      kind: 'obligation',
      id,
      outcome: 'due',
      code,
      text,
      source: sourceOf(source),
    }),
  ),
];

const verdictEntry = ({ recruitmentId, verdict, missing }: RecruitmentAssessment): TraceEntry => ({
  program: recruitmentId,
  kind: 'verdict',
  id: recruitmentId,
  outcome: verdict,
  ...(verdict === 'unknown' ? withMissing(missing) : {}),
});

/** What was applied and what came out, program by program; sums and duties only where the company may apply. */
export const traceOf = (assessments: readonly RecruitmentAssessment[]): TraceEntry[] =>
  assessments.flatMap((assessment) => {
    const verdict = verdictEntry(assessment);
    if (assessment.verdict === 'not-asked') return [verdict];
    const checks = [verdict, ...checkEntries(assessment)];
    if (assessment.verdict !== 'eligible')
      return [...checks, ...noteEntries({ ...assessment, obligations: [] })];
    return [
      ...checks,
      ...supportEntries(assessment),
      ...laborEntries(assessment),
      ...bonusEntries(assessment),
      ...noteEntries(assessment),
    ];
  });
