import type { Focus } from '../../exchange/state.ts';
import { effectiveFacts } from '../../guidance/effective-facts.ts';
import type { PackIndex } from '../../notice/pack-index.ts';
import { type CompanyFacts, judgeBy, outcomesFor } from '../../rules/index.ts';

/**
 * What the talk is of after a turn told who is asking ("아 저 개인이에요 퇴직자"): where a call spoken of is for others
 * and one call of the same program is for him, that one, of which nothing was asked yet; else what it was.
 */
export const focusForApplicant = (index: PackIndex, focus: Focus, facts: CompanyFacts): Focus => {
  const spoken = focus.recruitments.flatMap((id) => index.recruitment(id) ?? []);
  const [program, ...others] = new Set(spoken.map(({ programId }) => programId));
  if (program === undefined || others.length > 0) return focus;
  const outcomes = outcomesFor(effectiveFacts(index.pack, facts));
  const isFor = (one: string) => judgeBy(index.pack, one, outcomes).asked;
  if (spoken.every(({ id }) => isFor(id) !== false)) return focus;
  const [own, ...further] = index.recruitmentsOf(program).filter((one) => isFor(one.id) === true);
  if (!own || further.length > 0) return focus;
  const { variant: _, target: __, ...rest } = focus;
  return { ...rest, recruitments: [own.id], topic: undefined };
};
