import type { Subject } from '../../exchange/question.ts';
import { effectiveFacts } from '../../guidance/effective-facts.ts';
import type { Pack } from '../../notice/pack.ts';
import type { PackIndex } from '../../notice/pack-index.ts';
import {
  type Check,
  type CompanyFacts,
  checksFor,
  judgeBy,
  type Outcomes,
  outcomesFor,
} from '../../rules/index.ts';

/** What is not met and cannot be put right either: who has found no supplier yet still speaks of the build. */
const standsAgainst = ({ passed, cure }: Check): boolean => passed === false && cure === undefined;

/** How many requirements of a recruitment the known facts meet; none where they break one. */
const metRequirements = (pack: Pack, recruitmentId: string, outcomes: Outcomes): number => {
  const checks = checksFor(pack, recruitmentId, outcomes);
  if (checks.some(standsAgainst)) return 0;
  return checks.filter(({ kind, passed }) => kind === 'requirement' && passed === true).length;
};

/** Who named a project's cost speaks of a program that pays a share of it. */
const sharesCost = (pack: Pack, recruitmentId: string): boolean =>
  pack.support.some(
    (term) =>
      term.for.includes(recruitmentId) && term.ratePercent !== undefined && term.fixedWon === undefined,
  );

/** Recruitments that are for this company and that nothing stands against. */
const fitting = (
  { recruitments }: Subject,
  pack: Pack,
  stated: CompanyFacts,
  hasSum: boolean,
): Subject['recruitments'] => {
  const outcomes = outcomesFor(effectiveFacts(pack, stated));
  return recruitments.filter(({ id }) => {
    const { asked, reasons } = judgeBy(pack, id, outcomes);
    return asked === true && !reasons.some(standsAgainst) && (!hasSum || sharesCost(pack, id));
  });
};

/** The one recruitment that is for whoever says what he is, also where something stands against it. */
const onlyForRole = (
  { recruitments }: Subject,
  pack: Pack,
  stated: CompanyFacts,
): Subject['recruitments'][number] | undefined => {
  if (stated['role'] === undefined) return undefined;
  const outcomes = outcomesFor(effectiveFacts(pack, stated));
  const [only, ...others] = recruitments.filter(({ id }) => judgeBy(pack, id, outcomes).asked === true);
  return others.length === 0 ? only : undefined;
};

/** Nobody named a program, but whoever said what he is speaks of the one call that is for him. */
export const subjectFromRole = (subject: Subject, { pack }: PackIndex, facts: CompanyFacts): Subject => {
  const own = subject.origin === 'open' ? onlyForRole(subject, pack, facts) : undefined;
  return own ? { ...subject, recruitments: [own], origin: 'remembered' } : subject;
};

const fewEnough = 3;

/**
 * Nobody named a program, but what was told of the company points to one: a firm without a smart factory means
 * the new build. Only where one recruitment is met better than all others.
 */
export const subjectFromFacts = (
  subject: Subject,
  index: PackIndex,
  facts: CompanyFacts,
  hasSum: boolean,
): Subject => {
  if (subject.origin !== 'open' || Object.keys(facts).length === 0) return subject;
  const outcomes = outcomesFor(facts);
  const met = subject.recruitments
    .filter(({ id }) => !hasSum || sharesCost(index.pack, id))
    .map((recruitment) => ({
      recruitment,
      count: metRequirements(index.pack, recruitment.id, outcomes),
    }));
  const fits = fitting(subject, index.pack, facts, hasSum);
  if (fits.length === 1) return { ...subject, recruitments: fits, origin: 'remembered' };
  const own = subjectFromRole(subject, index, facts);
  if (own !== subject) return own;
  const most = Math.max(0, ...met.map(({ count }) => count));
  const best = met.filter(({ count }) => count === most).map(({ recruitment }) => recruitment);
  if (most > 0 && best.length === 1) return { ...subject, recruitments: best, origin: 'remembered' };
  const isFew =
    effectiveFacts(index.pack, facts)['role'] !== undefined && fits.length > 1 && fits.length <= fewEnough;
  return isFew ? { ...subject, recruitments: fits, origin: 'remembered' } : subject;
};
