import type { Pack } from '../notice/pack.ts';
import type { Condition } from '../notice/schema/condition.ts';
import { type CompanyFacts, evaluate, isKnown } from '../rules/index.ts';

/** What plainly has to hold where a condition does: of alternatives the one put first. */
const plainParts = (condition: Condition): readonly (readonly [string, string | number | boolean])[] => {
  if ('all' in condition) return condition.all.flatMap((part) => ('any' in part ? [] : plainParts(part)));
  if ('any' in condition) return condition.any.slice(0, 1).flatMap(plainParts);
  return 'is' in condition ? [[condition.fact, condition.is]] : [];
};

type Supposed = Readonly<Record<string, string | number | boolean>>;

/** What whoever asks for one call is plainly, by what was told, where the call is not for him; undefined for any other. */
export const supposedOtherwise = (
  pack: Pack,
  recruitments: readonly string[],
  told: CompanyFacts,
): Supposed | undefined => {
  const [only, ...others] = pack.assessments.filter((one) => one.for.some((id) => recruitments.includes(id)));
  if (!only?.otherwise || others.length > 0 || evaluate(only.otherwise.when, told) !== true) return undefined;
  return Object.fromEntries(
    Object.entries(only.otherwise.holds).filter(([fact]) => !isKnown(told, fact)),
  ) as Supposed;
};

/**
 * What whoever asks whether he may apply for these recruitments says by asking: that he is one whom they are for
 * ("확인기관 하고 싶은데 되나요?"). Nothing where they are for different applicants, nor against what was told.
 */
export const supposedBy = (pack: Pack, recruitments: readonly string[], told: CompanyFacts): Supposed => {
  const conditions = pack.assessments.filter((one) => one.for.some((id) => recruitments.includes(id)));
  const otherwise = supposedOtherwise(pack, recruitments, told);
  if (otherwise) return otherwise;
  const [first = [], ...others] = conditions.map(({ askedWhen }) => plainParts(askedWhen));
  const shared = first.filter(([fact, value]) =>
    others.every((parts) => parts.some((part) => part[0] === fact && part[1] === value)),
  );
  return Object.fromEntries(shared.filter(([fact]) => !isKnown(told, fact)));
};

/** Of several recruitments, those for whoever says what he is, where some are: who bakes is no checking agency. */
export const ofRole = (pack: Pack, recruitments: readonly string[], role: unknown): readonly string[] => {
  const own = recruitments.filter((id) => role !== undefined && supposedBy(pack, [id], {})['role'] === role);
  return own.length > 0 ? own : recruitments;
};
