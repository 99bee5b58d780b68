import { humanHelpAnswer } from '../src/answers/contact-answer.ts';
import type { Intent } from '../src/exchange/intent.ts';
import { humanHelpWordings } from './wordings/human-help.ts';

/** A person instead of the guide. */
export const humanHelp: Intent = {
  id: 'human-help',
  topics: humanHelpWordings,
  answer: humanHelpAnswer,
};
