import { type Answer, say } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import type { Ask } from '../language/understand.ts';
import { factPiece, hedged, phoneActions, whereToAsk } from './compose.ts';

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
    const guess = say(question.say('outside.nearest-guess', { text }), quotes, {
      outcome: 'not-in-notice',
      buttons: phoneActions(question, []),
    });
    return hedged(question, guess);
  }
  if (subject.origin !== 'open') return undefined;
  const text = question.say('outside.unsure', { desk: whereToAsk(question, []) });
  return say(text, [], { outcome: 'not-in-notice', buttons: phoneActions(question, []) });
};
