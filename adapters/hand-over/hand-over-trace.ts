import type { TurnTrace } from '../../src/exchange/guide.ts';

/** The trace of a turn that the guide did not answer because a person does. */
export const handOverTrace = (step: string): TurnTrace => ({
  intent: 'hand-over',
  topic: `hand-over.${step}`,
  recruitments: [],
  confidence: 1,
  outcome: 'small-talk',
  why: [],
});
