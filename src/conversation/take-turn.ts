import type { Answer } from '../answers/answer.ts';
import { notStated } from '../answers/compose.ts';
import type { Details } from '../language/details.ts';
import type { Ask } from '../language/understand.ts';
import type { Recruitment } from '../notice/pack.ts';
import { rankFacts } from '../answers/rank-facts.ts';
import { wordingOf } from '../wording/wording.ts';
import { type Choice, chooseTopic, groundTopic } from './choose-topic.ts';
import type { Engine } from './engine.ts';
import { gatherFacts, mergeFacts, supposedIn } from './gather-facts.ts';
import type { Message, Turn } from './guide.ts';
import { isClaim } from './premise.ts';
import type { Question, Subject } from './question.ts';
import type { Language } from './reply.ts';
import { composeReply } from './compose-reply.ts';
import { type ConversationState, type FactValue, type Focus, stateVersion } from './state.ts';
import { subjectOf } from './subject.ts';
import { isYesNoQuestion } from './yes-no.ts';

/** One ask with its answer, and what the next ask may refer to. */
export interface Answered {
  readonly question: Question;
  readonly answer: Answer;
  readonly choice: Choice;
  readonly about: readonly Recruitment[];
}

const freshState = (engine: Engine, language: Language): ConversationState => ({
  version: stateVersion,
  noticeId: engine.knowledge.pack.id,
  language,
  turns: 0,
  focus: { recruitments: [] },
  facts: {},
});

/** Below this the words point nowhere, and guessing would be inventing. */
const leastConfidence = 0.1;

/** Topics that go on when the person adds a fact instead of asking anew. */
const awaitsFacts = /^(?:calc\.|amount$|burden$|bonus|eligibility$|situation$)/;

/** "그럼 고도화는?" takes its topic from the turn before; without one, it asks about the name alone. */
const resolvedTopic = (topic: string, focus: Focus, details: Details, subject: Subject): string => {
  if (topic === 'tell' && focus.topic !== undefined && awaitsFacts.test(focus.topic)) return focus.topic;
  if (topic !== 'follow-up') return topic;
  if (focus.topic !== undefined) return focus.topic;
  if (details.place) return 'centre';
  return subject.origin === 'open' ? 'follow-up' : 'overview';
};

const isAbout = (about: readonly Recruitment[], subject: Subject): Partial<Focus> => {
  if (subject.origin === 'open' && about.length > 2) return {};
  return { recruitments: about.map(({ id }) => id), variant: subject.variant?.id, target: subject.target };
};

const answerAsk = (engine: Engine, state: ConversationState, ask: Ask, message: Message): Answered => {
  const { index, knowledge } = engine;
  const comparing = ask.topics[0]?.topic === 'compare';
  const named = subjectOf(ask.text, ask.details, index, state.focus, comparing);
  const chosen = chooseTopic(ask, named, engine, state.focus);
  const resolved = resolvedTopic(chosen.topic, state.focus, ask.details, named);
  const { topic, subject } = groundTopic(resolved, named, engine);
  const choice = { ...chosen, topic };
  const question: Question = {
    knowledge,
    index,
    language: state.language,
    today: message.today,
    text: ask.text,
    topic,
    subject,
    details: ask.details,
    state,
    given: mergeFacts(state.facts, supposedIn(knowledge.pack, ask)),
    say: wordingOf(state.language),
    wantsVerdict: isYesNoQuestion(ask.text) && !isClaim(ask.text),
    facts: rankFacts(index, topic, subject, ask.text),
  };
  const unclear = choice.confidence < leastConfidence;
  const intent = engine.intentFor(topic);
  const answer =
    (unclear ? undefined : intent.answer(question)) ?? engine.nearest(question, ask) ?? notStated(question);
  return {
    question,
    answer,
    choice,
    about: answer.about ?? (subject.origin === 'open' ? [] : subject.recruitments),
  };
};

const withLearned = (
  facts: ConversationState['facts'],
  learned: Readonly<Record<string, FactValue>> | undefined,
) => (learned ? mergeFacts(facts, learned) : facts);

const focusAfter = (focus: Focus, { answer, question, about }: Answered): Focus => {
  if (answer.outcome === 'small-talk') return focus;
  const [amountWon] = question.details.amounts;
  return {
    ...focus,
    topic: question.topic,
    ...isAbout(about, question.subject),
    ...(amountWon === undefined ? {} : { amountWon }),
    ...answer.focus,
  };
};

const confidenceOf = (answered: readonly Answered[]): number =>
  Math.min(...answered.map(({ choice }) => choice.confidence));

const traceOf = (answered: readonly Answered[], engine: Engine): Turn['trace'] => {
  const [first] = answered;
  return {
    intent: engine.intentFor(first?.choice.topic ?? '').id,
    topic: answered.map(({ choice }) => choice.topic).join(' + '),
    recruitments: [...new Set(answered.flatMap(({ about }) => about.map(({ id }) => id)))],
    confidence: confidenceOf(answered),
    outcome: first?.answer.outcome ?? 'not-in-notice',
    why: answered.map(
      ({ choice, question }) =>
        `${choice.why}; subject ${question.subject.origin}: ${question.subject.recruitments.map(({ id }) => id).join(', ')}`,
    ),
  };
};

/** Understands a message, answers each ask in it, and remembers what the next one may refer to. */
export const takeTurn = (engine: Engine, before: ConversationState | undefined, message: Message): Turn => {
  const understood = engine.understander.understand(message.text);
  const language = message.language ?? understood.language;
  const known =
    before && before.noticeId === engine.knowledge.pack.id ? before : freshState(engine, language);
  const gathered = gatherFacts(engine.knowledge.pack, understood.asks);
  let state: ConversationState = {
    ...known,
    language,
    turns: known.turns + 1,
    facts: mergeFacts(known.facts, gathered),
  };
  const answered: Answered[] = [];
  for (const ask of understood.asks) {
    const one = answerAsk(engine, state, ask, message);
    answered.push(one);
    state = {
      ...state,
      focus: focusAfter(state.focus, one),
      facts: withLearned(state.facts, one.answer.learned),
    };
  }
  const startsOver = answered.some(({ choice }) => choice.topic === 'start-over');
  if (startsOver) state = { ...freshState(engine, language), turns: state.turns };
  return { reply: composeReply(engine, answered, language), state, trace: traceOf(answered, engine) };
};
