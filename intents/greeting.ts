import { say } from '../src/exchange/answer.ts';
import type { Intent } from '../src/exchange/intent.ts';
import { asksIfOneMayAsk } from '../src/language/speech/asked-of-desks.ts';
import { greetingWordings } from './wordings/greeting.ts';

/** Hello, and what the guide can do. */
export const greeting: Intent = {
  id: 'greeting',
  topics: greetingWordings,
  answer: (question) => {
    const { topic, text, knowledge, language } = question;
    const said = question.say(topic === 'help' ? 'help.text' : 'greeting.text', {
      notice: knowledge.pack.notice.shortTitle[language],
    });
    const whoever = asksIfOneMayAsk(text) ? [question.say('help.anyone')] : [];
    return say([...whoever, said].join(' '), [], { outcome: 'small-talk' });
  },
};
