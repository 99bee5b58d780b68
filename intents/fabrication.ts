import { fabricationAnswer } from '../src/answers/fabrication-answer.ts';
import type { Intent } from '../src/exchange/intent.ts';
import { fabricationWordings } from './wordings/fabrication.ts';

/** Help with a forgery, a promise nobody here can give, or an order to say something else than the notice says. */
export const fabrication: Intent = {
  id: 'fabrication',
  topics: fabricationWordings,
  wordsNeeded: { forgery: ['fake'], promise: ['promise'], override: ['override'] },
  answer: fabricationAnswer,
};
