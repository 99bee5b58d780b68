import type { ConversationState } from '../../exchange/state.ts';
import { idsOf } from '../../language/details.ts';
import { isQuestion } from '../../language/speech/asking.ts';
import type { Ask } from '../../language/understand.ts';
import type { Pack } from '../../notice/pack.ts';
import { type CompanyFacts, evaluateOptional } from '../../rules/index.ts';

/**
 * "스마트공장솔루션이요": the form of its program that is named without a question, where it is a matter for this
 * applicant. `given` are effective facts.
 */
export const formTold = (
  pack: Pack,
  given: CompanyFacts,
  asks: readonly Ask[],
): ConversationState['facts'] => {
  const named = asks
    .filter(({ text }) => !isQuestion(text))
    .flatMap(({ details }) => idsOf(details, 'variant'));
  const told = pack.companyFacts.flatMap(({ id, choices, askWhen }) => {
    const [only, ...others] = choices.filter(
      ({ variant }) => variant !== undefined && named.includes(variant),
    );
    return only && others.length === 0 && evaluateOptional(askWhen, given) === true
      ? [[id, only.id] as const]
      : [];
  });
  return Object.fromEntries(told);
};
