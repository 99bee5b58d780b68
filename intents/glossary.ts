import { glossaryAnswer } from '../src/answers/glossary-answer.ts';
import type { Intent } from '../src/exchange/intent.ts';
import { glossaryWordings } from './wordings/glossary.ts';

/** What a word means: general background, said to be no part of the notice. */
export const glossary: Intent = {
  id: 'glossary',
  topics: glossaryWordings,
  answer: glossaryAnswer,
};
