import { say } from '../src/exchange/answer.ts';
import type { Intent } from '../src/exchange/intent.ts';
import { personalDataWordings } from './wordings/personal-data.ts';

/** Personal data typed in, or a look-up of a person's or company's own record asked for: neither is possible here. */
export const personalData: Intent = {
  id: 'personal-data',
  topics: personalDataWordings,
  wordsNeeded: { 'personal-data': ['personal'] },
  answer: (question) => say(question.say('personal-data.text'), [], { outcome: 'declined' }),
};
