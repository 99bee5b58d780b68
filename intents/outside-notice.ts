import { phoneActions, whereToAsk } from '../src/answers/compose.ts';
import type { Answer } from '../src/exchange/answer.ts';
import { textBlock } from '../src/exchange/answer.ts';
import type { Intent } from '../src/exchange/intent.ts';
import type { Question } from '../src/exchange/question.ts';
import type { Wordings } from '../src/language/wordings.ts';
import { outsideTopics } from './outside-notice-topics.ts';

/** Talk of the weather is answered as such, and not as a question on which the notice is silent. */
const chatter = 'outside.chatter';

const notCovered = (question: Question, desk: string): string => {
  if (question.topic === chatter) return question.say(chatter, { desk });
  const subject = outsideTopics[question.topic]?.subject[question.language];
  return subject
    ? question.say('outside.subject', { subject, desk })
    : question.say('outside.not-stated', { desk });
};

const answer = (question: Question): Answer => {
  const named = question.subject.origin === 'open' ? [] : question.subject.recruitments;
  const desk = whereToAsk(question, named);
  const { currentCalls } = question.knowledge.pack.notice;
  const text = notCovered(question, desk);
  const about =
    question.topic === 'outside.other-year' ? `${text} ${currentCalls.text[question.language]}` : text;
  return {
    blocks: [textBlock(about)],
    outcome: 'not-in-notice',
    quotes: [],
    buttons: phoneActions(question, named),
  };
};

const wordings = Object.fromEntries(
  Object.entries(outsideTopics).map(([topic, { ko, en }]): [string, Wordings] => [topic, { ko, en }]),
);

const wordsTelling = Object.fromEntries(
  Object.entries(outsideTopics).flatMap(([topic, { concepts }]) => (concepts ? [[topic, concepts]] : [])),
);

const statedAs = Object.fromEntries(
  Object.entries(outsideTopics).flatMap(([topic, { statedAs: own }]) => (own ? [[topic, own]] : [])),
);

/** What the notice does not answer: says so, names the desk, invents nothing. */
export const outsideNotice: Intent = {
  id: 'outside-notice',
  topics: wordings,
  wordsTelling,
  statedAs,
  answer,
};
