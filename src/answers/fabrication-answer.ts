import type { Question } from '../conversation/question.ts';
import { type Answer, say } from './answer.ts';
import { deskLine, localised } from './compose.ts';
import { supportFor } from './support-terms.ts';

/** What the notice really says, against an order to say something else. */
const truth = (question: Question): Answer => {
  const named = question.subject.origin === 'open' ? [] : question.subject.recruitments.slice(0, 2);
  const terms = named.flatMap((recruitment) => supportFor(question, recruitment));
  const lines = [question.say('override.text'), ...terms.map(({ text }) => localised(question, text))];
  return say(lines.join(' '), terms, { outcome: 'declined' });
};

/** Refuses forgery and promises, kindly and with a way on. */
export const fabricationAnswer = (question: Question): Answer => {
  if (question.topic === 'override') return truth(question);
  const named = question.subject.origin === 'open' ? [] : question.subject.recruitments;
  return say(question.say(`${question.topic}.text`, { desk: deskLine(question, named) }), [], {
    outcome: 'declined',
  });
};
