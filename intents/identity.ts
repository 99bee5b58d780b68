import { say } from '../src/exchange/answer.ts';
import type { Intent } from '../src/exchange/intent.ts';
import { identityWordings } from './wordings/identity.ts';

/** A program, and says so. */
export const identity: Intent = {
  id: 'identity',
  topics: identityWordings,
  answer: (question) =>
    say(
      question.say('identity.text', { notice: question.knowledge.pack.notice.shortTitle[question.language] }),
      [],
      { outcome: 'small-talk' },
    ),
};
