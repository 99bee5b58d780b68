import { createGuide } from '../../src/index.ts';
import { evaluate, type Outcome } from './evaluate.ts';
import { type Source, withoutNear } from './leave-out.ts';
import type { Conversation } from './questions.ts';

const folds = 5;

export interface GuideCrossValidation {
  readonly outcomes: readonly Outcome[];
  /** How many wordings a fold leaves out, on the average. */
  readonly omittedEach: number;
}

/**
 * Scores whole answers where nothing near the question was learned: for each fold of the conversations everything
 * is learned anew without the wordings near anything said in them.
 */
export const crossValidateGuide = (
  source: Source,
  conversations: readonly Conversation[],
): GuideCrossValidation => {
  let omittedEach = 0;
  const outcomes = Array.from({ length: folds }, (_, fold) => {
    const held = conversations.filter((__, at) => at % folds === fold);
    const { knowledge, intents, omitted } = withoutNear(
      source,
      held.flatMap(({ turns }) => turns),
    );
    omittedEach += omitted / folds;
    return evaluate(createGuide(knowledge, intents), held);
  });
  return { outcomes: outcomes.flat(), omittedEach };
};
