import { say } from '../src/exchange/answer.ts';
import type { Intent } from '../src/exchange/intent.ts';
import { startOverWordings } from './wordings/start-over.ts';

/** Forgets what was said and begins again. */
export const startOver: Intent = {
  id: 'start-over',
  topics: startOverWordings,
  answer: (question) => say(question.say('start-over.text'), [], { outcome: 'small-talk' }),
};
