import { situationAnswer } from '../src/answers/situation-answer.ts';
import type { Intent } from '../src/exchange/intent.ts';
import { situationWordings } from './wordings/situation.ts';

/** "What can my company get?" and what people tell about their company. */
export const situation: Intent = {
  id: 'situation',
  topics: situationWordings,
  answer: situationAnswer,
};
