import type { Answer } from '../answers/answer.ts';
import { hedged, notStated } from '../answers/compose.ts';
import { withStandingReasons } from '../answers/verdict.ts';
import { type Details, idsOf } from '../language/details.ts';
import type { Ask } from '../language/understand.ts';
import type { Recruitment } from '../notice/pack.ts';
import { rankFacts } from '../answers/rank-facts.ts';
import { wordingOf } from '../wording/wording.ts';
import { type Choice, chooseTopics, groundTopic } from './choose-topic.ts';
import type { Engine } from './engine.ts';
import { gatherFacts, isQuestion, mergeFacts, supposedIn } from './gather-facts.ts';
import type { Message, Turn } from './guide.ts';
import { isClaim } from './premise.ts';
import type { Question, Subject } from './question.ts';
import type { Language, Reply } from './reply.ts';
import { maskPersonalData } from '../language/extract/personal.ts';
import { composeReply } from './compose-reply.ts';
import { type ConversationState, type FactValue, type Focus, stateVersion } from './state.ts';
import { evaluate } from '../rules/index.ts';
import { subjectOf } from './subject.ts';
import { subjectFromFacts } from './subject-from-facts.ts';
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
const leastConfidence = 0.15;

/** Topics that go on when the person adds a fact instead of asking anew. */
const awaitsFacts = /^(?:calc\.|amount|burden$|bonus|eligibility$|situation$)/;
/** A single statement that was answered gives way to the sum of what was told. */
const resumed = (topic: string): string =>
  topic.startsWith('bonus') ? 'bonus.item' : topic.startsWith('amount') ? 'calc.support' : topic;

/** Below this the answer says that it may not be the one looked for, and where else to ask. */
const sureEnough = 0.35;

/** "그럼 고도화는?" takes its topic from the turn before; without one, it asks about the name alone. */
const resolvedTopic = (topic: string, focus: Focus, details: Details, subject: Subject): string => {
  if (topic === 'tell' && focus.topic !== undefined && awaitsFacts.test(focus.topic))
    return resumed(focus.topic);
  if (topic !== 'follow-up') return topic;
  if (details.amounts.length > 0 && (focus.topic === undefined || focus.topic.startsWith('amount')))
    return 'calc.support';
  if (focus.topic !== undefined) return focus.topic;
  if (details.place) return 'centre';
  return subject.origin === 'open' ? 'follow-up' : 'overview';
};

const isAbout = (about: readonly Recruitment[], subject: Subject): Partial<Focus> => {
  if (about.length === 0 || (subject.origin === 'open' && about.length > 2)) return {};
  return { recruitments: about.map(({ id }) => id), variant: subject.variant?.id, target: subject.target };
};

/** "되죠?", "문제없죠?": whether one may, which the facts told before can already settle. */
const mayWords =
  /돼요|되나|되죠|되는|될까|가능|문제없|괜찮|신청하면|넣어도|받을 수|can we|may we|can i|eligible|is it ok|allowed/;
const asksWhetherMay = ({ text, subject, topic }: Question): boolean =>
  subject.origin !== 'open' &&
  mayWords.test(text) &&
  !topic.startsWith('exclusion') &&
  !topic.startsWith('calc') &&
  !topic.startsWith('document');

/** The place the person gave before. */
const placeKnown = (engine: Engine, { facts }: ConversationState): Details['place'] => {
  const region = facts['region'];
  return typeof region === 'string' ? engine.understander.figuresIn(region).place : undefined;
};

/** Words that set two programs against each other, so that neither is the other's target. */
const compares =
  /차이|비교|중에|보다|일반|그냥|보통|달라|다른|어디가|어느|vs|difference|compare|versus|than|or the/;

/** With the project cost known, how much one gets or pays is worked out; without it, the terms are told. */
const reckoned = (topic: string, hasSum: boolean, subject: Subject): string => {
  if (subject.origin === 'open') return topic;
  if (hasSum && topic.startsWith('amount')) return 'calc.support';
  if (hasSum && topic.startsWith('burden')) return 'calc.burden';
  if (hasSum && topic === 'labor-cost') return 'calc.labor';
  return !hasSum && topic === 'calc.burden' ? 'burden' : topic;
};

/** Whether what is supposed of the company changes the terms of support. */
const hasSpecialTerms = ({ index }: Engine, { recruitments }: Subject, given: Question['given']): boolean =>
  index.pack.support.some(
    ({ when, for: held }) =>
      when !== undefined &&
      recruitments.some(({ id }) => held.includes(id)) &&
      evaluate(when, given) === true,
  );

/** What an ask means in this conversation, for one of its topics. */
const questionOf = (
  engine: Engine,
  state: ConversationState,
  ask: Ask,
  message: Message,
  choice: Choice,
  named: Subject,
): Question => {
  const { index, knowledge } = engine;
  const hasSum = ask.details.amounts.length > 0 || typeof state.facts['total_cost_won'] === 'number';
  const given = mergeFacts(state.facts, supposedIn(knowledge.pack, ask));
  const resolved = reckoned(resolvedTopic(choice.topic, state.focus, ask.details, named), hasSum, named);
  const special = compares.test(ask.text) && hasSpecialTerms(engine, named, given);
  const { topic, subject } = groundTopic(
    special && /^(?:amount|regional-job)/.test(resolved) ? 'amount' : resolved,
    named,
    engine,
  );
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
    given,
    say: wordingOf(state.language),
    wantsVerdict: isYesNoQuestion(ask.text) && !isClaim(ask.text),
    facts: rankFacts(index, topic, subject, ask.text),
    findBonusItem: engine.findBonusItem,
    rivals: ask.topics.map((rival) => rival.topic),
    place: ask.details.place ?? placeKnown(engine, state),
    answerAs: (other, recruitments) => {
      const about: Subject = { ...named, recruitments, origin: 'named' };
      const facts = rankFacts(index, other, about, ask.text);
      return engine.intentFor(other).answer({ ...question, topic: other, subject: about, facts });
    },
  };
  return question;
};

const answerOne = (engine: Engine, ask: Ask, question: Question, choice: Choice): Answered => {
  const unclear = choice.confidence < leastConfidence;
  const own = unclear ? undefined : engine.intentFor(question.topic).answer(question);
  const found = own ?? engine.nearest(question, ask) ?? notStated(question);
  const answer = asksWhetherMay(question) ? withStandingReasons(question, found) : found;
  const about = answer.about ?? (question.subject.origin === 'open' ? [] : question.subject.recruitments);
  const doubtful = own !== undefined && own.outcome === 'answered' && choice.confidence < sureEnough;
  return {
    question,
    answer: doubtful ? hedged(question, answer) : answer,
    choice: { ...choice, topic: question.topic },
    about,
  };
};

/** What is told of the company may name programs in passing; the talk stays with the one it is about. */
const isTold = ({ topics, text }: Ask): boolean => {
  const [top] = topics;
  if (!top || top.probability < surelyTold) return false;
  return top.topic === 'tell' || (top.topic.startsWith('exclusion.') && !isQuestion(text));
};
const surelyTold = 0.6;

const remembered = (own: Subject, engine: Engine, { focus }: ConversationState): Subject => {
  const recruitments = focus.recruitments.flatMap((id) => engine.index.recruitment(id) ?? []);
  const kept = own.recruitments.filter((one) => recruitments.includes(one));
  return { ...own, recruitments: kept.length > 0 ? kept : recruitments, origin: 'remembered' };
};

/** Who an ask is about: whom it names, or, for part of a message, whom the message names elsewhere. */
const spokenSubject = (
  engine: Engine,
  state: ConversationState,
  ask: Ask,
  elsewhere: readonly Ask[],
): Subject => {
  const comparing = ask.topics[0]?.topic === 'compare' || compares.test(ask.text);
  const own = subjectOf(ask.text, ask.details, engine.index, state.focus, comparing);
  if (isTold(ask) && state.focus.recruitments.length > 0) return remembered(own, engine, state);
  if (own.origin === 'named') return own;
  const others = elsewhere.map((other) =>
    subjectOf(other.text, other.details, engine.index, state.focus, comparing),
  );
  return others.find(({ origin }) => origin === 'named') ?? own;
};

const answerAsk = (
  engine: Engine,
  state: ConversationState,
  ask: Ask,
  message: Message,
  elsewhere: readonly Ask[],
): readonly Answered[] => {
  const { index, knowledge } = engine;
  const spoken = spokenSubject(engine, state, ask, elsewhere);
  const given = mergeFacts(state.facts, supposedIn(knowledge.pack, ask));
  const hasSum = typeof given['total_cost_won'] === 'number' || state.focus.amountWon !== undefined;
  const sides =
    spoken.origin === 'named'
      ? Math.max(spoken.recruitments.length, idsOf(ask.details, 'variant').length)
      : 0;
  const setAgainst = sides >= 2 && compares.test(ask.text);
  const choices = chooseTopics(ask, engine, {
    subject: spoken,
    focus: state.focus,
    hasSum,
    compares: setAgainst,
  });
  const byFacts = /^(?:situation|tell|programs|contact|centre|outside|compare)/.test(choices[0]?.topic ?? '')
    ? spoken
    : subjectFromFacts(spoken, index, given, hasSum);
  return choices.map((choice) =>
    answerOne(engine, ask, questionOf(engine, state, ask, message, choice, byFacts), choice),
  );
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

/** Personal data was masked before anything else; the person is told not to type it. */
const withPrivacyNote = (reply: Reply): Reply => ({
  ...reply,
  blocks: [...reply.blocks, { kind: 'text', text: wordingOf(reply.language)('personal-data.noticed') }],
});

/** Understands a message, answers each ask in it, and remembers what the next one may refer to. */
export const takeTurn = (engine: Engine, before: ConversationState | undefined, message: Message): Turn => {
  const { text, kinds } = maskPersonalData(message.text, engine.isPublicContact);
  const understood = engine.understander.understand(text);
  const language = message.language ?? understood.language;
  const known =
    before && before.noticeId === engine.knowledge.pack.id ? before : freshState(engine, language);
  const gathered = gatherFacts(engine.knowledge.pack, understood.asks, known.facts);
  let state: ConversationState = {
    ...known,
    language,
    turns: known.turns + 1,
    facts: mergeFacts(known.facts, gathered),
  };
  const answered: Answered[] = [];
  for (const ask of understood.asks) {
    const [first, ...further] = answerAsk(engine, state, ask, message, understood.asks);
    if (!first) continue;
    answered.push(first, ...further);
    state = {
      ...state,
      focus: focusAfter(state.focus, first),
      facts: withLearned(state.facts, first.answer.learned),
    };
  }
  const startsOver = answered.some(({ choice }) => choice.topic === 'start-over');
  if (startsOver) state = { ...freshState(engine, language), turns: state.turns };
  const reply = composeReply(engine, answered, language);
  return {
    reply: kinds.length > 0 ? withPrivacyNote(reply) : reply,
    state,
    trace: traceOf(answered, engine),
  };
};
