import { say } from '../src/exchange/answer.ts';
import type { Intent } from '../src/exchange/intent.ts';
import { courtesyWordings } from './wordings/courtesy.ts';

/** Thanks, goodbye, and short signs of agreement. */
export const courtesy: Intent = {
  id: 'courtesy',
  topics: courtesyWordings,
  answer: (question) => say(question.say(`courtesy.${question.topic}`), [], { outcome: 'small-talk' }),
};
