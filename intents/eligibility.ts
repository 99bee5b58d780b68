import { eligibilityAnswer } from '../src/answers/eligibility-answer.ts';
import type { Intent } from '../src/exchange/intent.ts';
import { eligibilityWordings } from './wordings/eligibility.ts';

/** Who may apply: the rule in short, or the one point asked. */
export const eligibility: Intent = {
  id: 'eligibility',
  topics: eligibilityWordings,
  answer: eligibilityAnswer,
};
