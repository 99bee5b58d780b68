import { comparisonAnswer } from '../src/answers/comparison-answer.ts';
import type { Intent } from '../src/exchange/intent.ts';
import { comparisonWordings } from './wordings/comparison.ts';
import { comparisonPoints } from './wordings/comparison-points.ts';

/** Two or more programs or forms side by side. */
export const comparison: Intent = {
  id: 'comparison',
  topics: comparisonWordings,
  points: comparisonPoints,
  answer: comparisonAnswer,
};
