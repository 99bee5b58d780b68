import { say } from '../src/exchange/answer.ts';
import type { Intent } from '../src/exchange/intent.ts';
import { complaintWordings } from './wordings/complaint.ts';

/** Anger and complaints: calm, short, with a way on. */
export const complaint: Intent = {
  id: 'complaint',
  topics: complaintWordings,
  wordsNeeded: { abuse: ['insult'] },
  answer: (question) => say(question.say(`complaint.${question.topic}`), [], { outcome: 'small-talk' }),
};
