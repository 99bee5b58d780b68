import { type Answer, say } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import { speaksOfBribing } from '../language/speech/bribing.ts';
import { deskLine } from './compose.ts';
import { topicsClaimed } from './premise.ts';

/** What the notice really says, against an order to say something else: of a day the window, else the support. */
const truth = (question: Question): Answer => {
  const named = question.subject.origin === 'open' ? [] : question.subject.recruitments.slice(0, 2);
  const [topic = 'amount'] = topicsClaimed(question.details);
  const stated = named.length > 0 ? question.answerAs(topic, named) : undefined;
  const refused = say(question.say('override.text'), [], { outcome: 'declined' });
  return stated?.outcome === 'answered'
    ? { ...refused, blocks: [...refused.blocks, ...stated.blocks], quotes: stated.quotes }
    : refused;
};

/** Refuses forgery, bribes and promises, kindly and with a way on. */
export const fabricationAnswer = (question: Question): Answer => {
  if (question.topic === 'override') return truth(question);
  const named = question.subject.origin === 'open' ? [] : question.subject.recruitments;
  const kind = question.topic === 'forgery' && speaksOfBribing(question.text) ? 'bribe' : question.topic;
  return say(question.say(`${kind}.text`, { desk: deskLine(question, named) }), [], {
    outcome: 'declined',
  });
};
