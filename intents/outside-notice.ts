import { phoneActions, whereToAsk } from '../src/answers/compose.ts';
import { centreAnswer } from '../src/answers/contact-answer.ts';
import { windowText } from '../src/answers/window-answer.ts';
import type { Answer } from '../src/exchange/answer.ts';
import { textBlock } from '../src/exchange/answer.ts';
import type { Intent } from '../src/exchange/intent.ts';
import type { Question } from '../src/exchange/question.ts';
import type { Wordings } from '../src/language/wordings.ts';
import type { Recruitment, Window } from '../src/notice/pack.ts';
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

/** When the call runs that is asked about: the nearest thing to when the next one may. */
const windowsOf = (question: Question, recruitments: readonly Recruitment[]): readonly Window[] => {
  const [only, ...others] = recruitments;
  return only && others.length === 0 ? holdingFor(question.index.pack.windows, only.id) : [];
};

/** What is nearest to what the notice leaves open: the days of this call, the number of the centre that is named. */
const nearestTo = (question: Question, named: readonly Recruitment[]): Pick<Answer, 'blocks' | 'quotes'> => {
  const { topic, language, details } = question;
  if (topic === 'outside.other-year') {
    const { text } = question.knowledge.pack.notice.currentCalls;
    const windows = windowsOf(question, named);
    const lines = [...windows.map((window) => windowText(question, window)), text[language]];
    return { blocks: lines.map(textBlock), quotes: windows };
  }
  return topic === 'outside.visiting' && details.place ? centreAnswer(question) : { blocks: [], quotes: [] };
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
