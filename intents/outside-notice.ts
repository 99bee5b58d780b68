import { phoneActions, whereToAsk } from '../src/answers/compose.ts';
import { centreAnswer } from '../src/answers/contact-answer.ts';
import { windowText } from '../src/answers/window-answer.ts';
import type { Answer } from '../src/exchange/answer.ts';
import { textBlock } from '../src/exchange/answer.ts';
import type { Intent } from '../src/exchange/intent.ts';
import type { Question } from '../src/exchange/question.ts';
import type { Wordings } from '../src/language/wordings.ts';
import type { Recruitment } from '../src/notice/pack.ts';
import { holdingFor } from '../src/notice/pack-index.ts';
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

type Nearest = Pick<Answer, 'blocks' | 'quotes'>;
const nothing: Nearest = { blocks: [], quotes: [] };

/** When the call runs that is asked about, and where other calls are found: nearest to when the next one may. */
const callsNow = (question: Question, call: Recruitment | undefined): Nearest => {
  const { text } = question.knowledge.pack.notice.currentCalls;
  const windows = call ? holdingFor(question.index.pack.windows, call.id) : [];
  const lines = [...windows.map((window) => windowText(question, window)), text[question.language]];
  return { blocks: lines.map(textBlock), quotes: windows };
};

/** What the notice states of a call that comes nearest to what it leaves open. */
const statedNear = (question: Question, call: Recruitment | undefined): Nearest => {
  const near = outsideTopics[question.topic]?.nearest;
  const facts = near && call ? question.index.facts(near, call.id) : [];
  const fact = facts.find(({ status }) => status === 'stated');
  if (!fact) return nothing;
  const text = question.say('outside.nearest', { text: fact.text[question.language] });
  return { blocks: [textBlock(text)], quotes: [fact] };
};

/** What is nearest to what the notice leaves open. */
const nearestTo = (question: Question, named: readonly Recruitment[]): Nearest => {
  const [only, ...others] = named;
  const call = others.length === 0 ? only : undefined;
  if (question.topic === 'outside.other-year') return callsNow(question, call);
  const isOfPlace = question.topic === 'outside.visiting' && question.details.place !== undefined;
  return isOfPlace ? centreAnswer(question) : statedNear(question, call);
};

const answer = (question: Question): Answer => {
  const named = question.subject.origin === 'open' ? [] : question.subject.recruitments;
  const desk = whereToAsk(question, named);
  const nearest = nearestTo(question, named);
  return {
    blocks: [textBlock(notCovered(question, desk)), ...nearest.blocks],
    outcome: 'not-in-notice',
    quotes: nearest.quotes,
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
