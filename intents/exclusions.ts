import { exclusionAnswer } from '../src/answers/exclusion-answer.ts';
import type { Intent } from '../src/exchange/intent.ts';
import { exclusionWordings } from './wordings/exclusions.ts';

/** Reasons to be left out: the list, or the one asked about. */
export const exclusions: Intent = {
  id: 'exclusions',
  topics: exclusionWordings,
  answer: exclusionAnswer,
};
