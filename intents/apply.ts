import { applyAnswer } from '../src/answers/apply-answer.ts';
import type { Intent } from '../src/exchange/intent.ts';
import { applyWordings } from './wordings/apply.ts';

/** How and where to apply. */
export const apply: Intent = {
  id: 'apply',
  topics: applyWordings,
  answer: applyAnswer,
};
