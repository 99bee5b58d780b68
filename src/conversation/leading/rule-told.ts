import type { Answer } from '../../exchange/answer.ts';
import type { Message } from '../../exchange/guide.ts';
import type { ConversationState } from '../../exchange/state.ts';
import { saysWish, wantsToTakePart } from '../../guidance/wants-to-take-part.ts';
import { asksForMoneyFor } from '../../language/speech/of-program.ts';
import type { Understood } from '../../language/understand.ts';
import { evaluate } from '../../rules/index.ts';
import { type Answered, answerAsk } from '../answering/answer-ask.ts';
import { questionOf } from '../answering/question-of.ts';
import type { Engine } from '../engine.ts';

type Facts = ConversationState['facts'];

/** A rule about applicants, or what rules them out, that this plainly asks for is told before the check begins. */
export const aboutApplicants = /^(?:eligibility|exclusion)\./;
export const sureRule = 0.25;

/** Below this what the words are like is no more than a likeness. */
export const plainlyAsked = 0.45;

/** "담당자와 얘기하고 싶은데요" wishes for somebody, not for the program. */
export const ofPeople = /^(?:human|contact|centre|complaint|identity)/;

/** The rule that a message asks for on its way into the check; undefined where it asks for none. */
export const ruleFor = (
  engine: Engine,
  state: ConversationState,
  { asks }: Understood,
  message: Message,
): Answer | undefined => {
  const asked = asks.find(({ text }) => wantsToTakePart(text) || saysWish(text));
  const [top] = asked?.topics ?? [];
  if (!asked || !top || !aboutApplicants.test(top.topic) || top.probability < sureRule) return undefined;
  const [first] = answerAsk(engine, state, asked, message, asks);
  return first?.answer.outcome === 'answered' ? first.answer : undefined;
};

/** "창업한 지 3개월인데 되나요": what notices of this kind leave open, plainly asked for, is told before the check. */
export const leftOpen = (
  engine: Engine,
  state: ConversationState,
  { asks }: Understood,
  message: Message,
): Answer | undefined => {
  const asked = asks.find(
    ({ topics: [top] }) => /^outside\./.test(top?.topic ?? '') && (top?.probability ?? 0) >= sureOfOutside,
  );
  const [first] = asked ? answerAsk(engine, state, asked, message, asks) : [];
  return first?.question.topic.startsWith('outside.') && first.answer.outcome === 'not-in-notice'
    ? first.answer
    : undefined;
};
const sureOfOutside = 0.6;

/** "로봇 한 대 들이고 싶은데 지원되나": what there is for the one program that is wished for, before the check goes on. */
export const moneyFor = (
  engine: Engine,
  state: ConversationState,
  { asks, text }: Understood,
  message: Message,
): Answer | undefined => {
  const ask = asks.at(-1);
  if (!ask || asks.length > 2 || !saysWish(text) || !asksForMoneyFor(text)) return undefined;
  const topics = [{ topic: 'amount', probability: 1 }];
  const [told] = answerAsk(engine, state, { ...ask, topics }, message, asks);
  return told?.answer.outcome === 'answered' && told.about.length === 1 ? told.answer : undefined;
};

/** "체납 중인데 신청되나요": the ground that was told keeps out of most programs, which is answered as if asked for. */
export const answerToGround = (
  engine: Engine,
  state: ConversationState,
  { asks, text }: Understood,
  told: Facts,
  message: Message,
): Answered | undefined => {
  const [first] = asks;
  const ask = first && (asks.length > 1 ? { ...first, text } : first);
  const ground = engine.index.pack.exclusions.find(
    ({ failsWhen }) => failsWhen && 'includes' in failsWhen && evaluate(failsWhen, told) === true,
  );
  if (!ask || !ground) return undefined;
  const topic = `exclusion.${ground.code}`;
  const topics = [{ topic, probability: 1 }];
  const [answered] = answerAsk(engine, state, { ...ask, topics }, message, asks);
  if (answered?.answer.outcome === 'answered') return answered;
  // What is only told ("휴업 중이에요") is taken for telling, however plain the ground.
  const { recruitments } = engine.index.pack;
  const question = questionOf(engine, state, ask, message, topic, { recruitments, origin: 'open' });
  const answer = engine.intentFor(topic).answer(question);
  const choice = { topic, confidence: 1, why: 'a ground that was told' };
  return answer?.outcome === 'answered' ? { question, answer, choice, about: [] } : undefined;
};
