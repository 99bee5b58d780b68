import { say } from '../src/exchange/answer.ts';
import type { Intent } from '../src/exchange/intent.ts';
import { greetingWordings } from './wordings/greeting.ts';

/** Hello, and what the guide can do. */
export const greeting: Intent = {
  id: 'greeting',
  topics: greetingWordings,
  answer: (question) =>
    say(
      question.say(question.topic === 'help' ? 'help.text' : 'greeting.text', {
        notice: question.knowledge.pack.notice.shortTitle[question.language],
      }),
      [],
      { outcome: 'small-talk' },
    ),
};
