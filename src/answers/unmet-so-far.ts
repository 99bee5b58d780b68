import type { Pack } from '../notice/pack.ts';
import type { Condition } from '../notice/schema/condition.ts';
import { type Check, type CompanyFacts, evaluate, missingFacts } from '../rules/index.ts';

/** Facts that a condition turns on, known or not. */
const factsOf = (condition: Condition): readonly string[] => missingFacts(condition, {});

const isCount = (condition: Condition): boolean => 'atLeast' in condition || 'atMost' in condition;

/** Whether a fact is asked for only because of others: "동등한 전문성" of whoever has not the career. */
const hangsOn = ({ companyFacts }: Pack, fact: string, others: readonly string[]): boolean => {
  const askWhen = companyFacts.find(({ id }) => id === fact)?.askWhen;
  return askWhen !== undefined && factsOf(askWhen).some((one) => others.includes(one));
};

/**
 * Requirements that are not met by what was told, though something further may still meet them: four companies where
 * five are asked for, or a career that does not count where an equal one would. `given` are effective facts.
 */
export const unmetSoFar = (pack: Pack, checks: readonly Check[], given: CompanyFacts): readonly Check[] =>
  checks.filter(({ kind, id, passed, missing }) => {
    const condition = pack.requirements.find((one) => one.id === id)?.holdsWhen;
    if (kind !== 'requirement' || passed !== 'unknown' || !condition || !('any' in condition)) return false;
    const [usual] = condition.any;
    if (!usual || evaluate(usual, given) !== false) return false;
    return isCount(usual) || missing.every((fact) => hangsOn(pack, fact, factsOf(usual)));
  });

/** Whether a requirement that is not met so far falls short by a count: that is plain, where the rest may only be untold. */
export const fallsShort = ({ requirements }: Pack, { id }: Check): boolean => {
  const condition = requirements.find((one) => one.id === id)?.holdsWhen;
  return condition !== undefined && 'any' in condition && condition.any.slice(0, 1).some(isCount);
};
