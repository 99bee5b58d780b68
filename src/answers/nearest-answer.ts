import type { Question } from '../conversation/question.ts';
import type { Ask } from '../language/understand.ts';
import { type Answer, say } from './answer.ts';
import { factPiece, phoneActions, whereToAsk } from './compose.ts';

/** Below this nothing is near enough to be worth saying. */
const nearEnough = 0.04;

/** When no answer fits: the nearest statement of the notice, said to be just that, and the desk. */
export const nearestAnswer = (question: Question, ask: Ask): Answer | undefined => {
  const { subject, index } = question;
  const near = ask.topics
    .filter(({ probability }) => probability >= nearEnough)
    .flatMap(({ topic }) => index.factsOf(topic))
    .filter(
      (fact) => subject.origin === 'open' || subject.recruitments.some(({ id }) => fact.for.includes(id)),
    );
  const [fact] = near;
  if (fact) {
    const { text, quotes } = factPiece({ ...question, wantsVerdict: false }, fact);
    const desk = whereToAsk(question, subject.origin === 'open' ? [] : subject.recruitments);
    return say(
      `${question.say('outside.nearest-guess', { text })}\n${question.say('outside.if-not', { desk })}`,
      quotes,
      {
        outcome: 'not-in-notice',
        buttons: phoneActions(question, []),
      },
    );
  }
  if (subject.origin !== 'open') return undefined;
  const text = question.say('outside.unsure', { desk: whereToAsk(question, []) });
  return say(text, [], { outcome: 'not-in-notice', buttons: phoneActions(question, []) });
};
