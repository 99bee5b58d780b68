import { freeAnswer } from '../../answers/free-answer.ts';
import { rankingAnswer, topicRanked } from '../../answers/ranking-answer.ts';
import { windowsOverview } from '../../answers/windows-overview.ts';
import type { Message } from '../../exchange/guide.ts';
import type { Subject } from '../../exchange/question.ts';
import type { ConversationState } from '../../exchange/state.ts';
import { tellsOfCompany } from '../../guidance/tells-of-company.ts';
import { asksHowCallsStand, asksWhatIsFree, speaksOfPrograms } from '../../language/speech/ranking.ts';
import type { Ask } from '../../language/understand.ts';
import type { Engine } from '../engine.ts';
import type { Choice } from '../topic/choose-topic.ts';
import type { Answered } from './answer-ask.ts';
import { questionOf } from './question-of.ts';

/** Whether an ask is of all programs: none is named, and after talk of one they are spoken of. */
const isOfAll = ({ origin }: Subject, { text }: Ask): boolean =>
  origin === 'open' || (origin === 'remembered' && speaksOfPrograms(text) && !inOne.test(text));
/** "지금 구축사업 참여중인데 신청 가능?": the program is named as the one the speaker is in. */
const inOne =
  /(?:참여|수행|진행|이용)\s?(?:하는\s)?중|(?:받고|하고)\s있|\b(?:taking part|running|carrying out)\b/;

const ofCalls = /^(?:window|programs|situation|eligibility|apply|overview|start-over)/;
const likelyEnough = 0.03;
const topicsRead = 3;

/** Whether the words as a whole may ask for calls: "지금 세무조사 받는 중인데" has single words of it alone. */
const mayAskOfCalls = ({ topics }: Ask): boolean =>
  topics
    .slice(0, topicsRead)
    .some(({ topic, probability }) => ofCalls.test(topic) && probability >= likelyEnough);

/** "컨설팅 무료로 받을 수 있는 거 있나요": of the programs named alone. */
const answerWhatIsFree = (
  engine: Engine,
  state: ConversationState,
  ask: Ask,
  message: Message,
  subject: Subject,
): Answered | undefined => {
  const question = questionOf(engine, state, ask, message, 'burden', subject);
  const answer = freeAnswer(question);
  const choice: Choice = { topic: 'burden', confidence: 1, why: 'asked of what is free' };
  return answer && { question, answer, choice, about: answer.about ?? [] };
};

/**
 * What is asked of all programs at once: which is ahead of the others, or which can be applied for on the day.
 * Undefined for every other ask. What was told of the company makes the latter a question of what is for it.
 */
export const answerOverAll = (
  engine: Engine,
  state: ConversationState,
  ask: Ask,
  message: Message,
  spoken: Subject,
): Answered | undefined => {
  if (spoken.origin === 'named' && asksWhatIsFree(ask.text))
    return answerWhatIsFree(engine, state, ask, message, spoken);
  if (!isOfAll(spoken, ask)) return undefined;
  const ranked = topicRanked(ask.text);
  const stand = asksHowCallsStand(ask.text) && mayAskOfCalls(ask) && !tellsOfCompany(state.facts);
  const free = ranked === undefined && asksWhatIsFree(ask.text);
  const topic = ranked ?? (free ? 'burden' : stand ? 'window' : undefined);
  if (topic === undefined) return undefined;
  const subject: Subject = { recruitments: engine.index.pack.recruitments, origin: 'open' };
  const question = questionOf(engine, state, ask, message, topic, subject);
  const answerOf = free ? freeAnswer : ranked === undefined ? windowsOverview : rankingAnswer;
  const answer = answerOf(question);
  const choice: Choice = { topic, confidence: 1, why: 'asked of all programs' };
  return answer && { question, answer, choice, about: answer.about ?? [] };
};
