import type { Question } from '../exchange/question.ts';
import { familyOf } from '../exchange/topic-source.ts';
import { effectiveFacts } from '../guidance/effective-facts.ts';
import type { Recruitment } from '../notice/pack.ts';
import { type Check, judgeBy, outcomesFor } from '../rules/index.ts';

/** What is asked of a program by whoever means to take part in it. */
const ofTakingPart = /^(?:amount|burden|calc|documents|labor-cost|period)$/;

/** Not met, and nothing that could still be put right. */
const isFinal = ({ passed, cure }: Check): boolean => passed === false && cure === undefined;

/**
 * Of the programs that a question leaves open, those that nothing told of the company rules out for good: who has a smart
 * factory is not offered a first build. All of them where nothing was told, or the question is of another kind.
 */
export const notRuledOut = (
  { topic, state, index: { pack } }: Question,
  recruitments: readonly Recruitment[],
): readonly Recruitment[] => {
  if (Object.keys(state.facts).length === 0 || !ofTakingPart.test(familyOf(topic))) return recruitments;
  const outcomes = outcomesFor(effectiveFacts(pack, state.facts));
  const open = recruitments.filter(({ id }) => {
    const { asked, reasons } = judgeBy(pack, id, outcomes);
    return asked !== false && !reasons.some(isFinal);
  });
  return open.length > 0 ? open : recruitments;
};
