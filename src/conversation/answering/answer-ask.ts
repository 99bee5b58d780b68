import { combinationAnswer } from '../../answers/combination-answer.ts';
import { hedged, notStated } from '../../answers/compose.ts';
import { withCostUnstated } from '../../answers/cost-unstated.ts';
import { payerShare } from '../../answers/payer-share.ts';
import { perUnitAnswer } from '../../answers/per-unit-answer.ts';
import { topicsClaimed } from '../../answers/premise.ts';
import { withSeveral } from '../../answers/several-sums.ts';
import { verdictPiece, withStandingReasons } from '../../answers/standing-reasons.ts';
import { statedElsewhere, withLeftOut } from '../../answers/stated-elsewhere.ts';
import { withUndated } from '../../answers/undated.ts';
import { usualCalls } from '../../answers/usual-calls.ts';
import { type Answer, say, textBlock } from '../../exchange/answer.ts';
import type { Message } from '../../exchange/guide.ts';
import type { Question, Subject } from '../../exchange/question.ts';
import type { ConversationState } from '../../exchange/state.ts';
import { answersTopic, familyOf } from '../../exchange/topic-source.ts';
import { asksApproval } from '../../language/speech/approving.ts';
import { settlesOn } from '../../language/speech/choosing.ts';
import { isClaim } from '../../language/speech/confirming.ts';
import type { Ask } from '../../language/understand.ts';
import type { Recruitment } from '../../notice/pack.ts';
import { assessRecruitment } from '../../rules/index.ts';
import type { Engine } from '../engine.ts';
import { varied } from '../follow-up/varied.ts';
import { combinedPrograms } from '../subject/combined-programs.ts';
import { comparedSubject, isComparing } from '../subject/compared-subject.ts';
import { spokenSubject } from '../subject/spoken-subject.ts';
import { subjectFromFacts, subjectFromRole } from '../subject/subject-from-facts.ts';
import { mergeFacts, supposedIn } from '../told/gather-facts.ts';
import { type Choice, chooseTopics } from '../topic/choose-topic.ts';
import { answerBesideOther } from './answer-beside-other.ts';
import { callsForReasons } from './calls-for-reasons.ts';
import { answerToCounts } from './counts-asked.ts';
import { answerOverSeveral } from './over-several.ts';
import { questionOf } from './question-of.ts';

/** One ask with its answer, and what the next ask may refer to. */
export interface Answered {
  readonly question: Question;
  readonly answer: Answer;
  readonly choice: Choice;
  readonly about: readonly Recruitment[];
  /** Answers one part of a claim that has two: what it says is judged by itself. */
  readonly claimedPart?: true;
  /** Only mentioned beside the answer that was looked for. */
  readonly beside?: true;
}

/** Below this the words point nowhere, and guessing would be inventing. */
const leastConfidence = 0.15;

/** Below this the answer says that it may not be the one looked for, and where else to ask. */
export const sureEnough = 0.35;

/** From here on it is sure enough of what kind the question is. */
const sureOfKind = 0.7;

/** Below this a single statement may be beside the point, and a yes or no before it would be wrong. */
const sureOfVerdict = 0.55;

/** From here on what is asked outweighs whom the little that was told would point to. */
const surelyOfOthers = 0.9;

/** From here on it can be said that the topic is stated for other programs only. */
const sureOfTopic = 0.6;

/** The answer of the topic's intent; where things are set against each other, how they differ in it. */
const ownAnswer = (engine: Engine, question: Question, comparing: boolean): Answer | undefined =>
  (comparing
    ? engine.intentFor('compare').answer(question)
    : (perUnitAnswer(question) ?? payerShare(question))) ?? engine.intentFor(question.topic).answer(question);

/**
 * Unsure of the topic and, where every program is asked for things of that kind, of the kind as well. Single
 * statements are each of their own kind.
 */
const isUnsure = (engine: Engine, { topic, confidence, family = confidence }: Choice): boolean =>
  confidence < sureEnough && (family < sureOfKind || !engine.isGeneric(topic));

const answerOne = (
  engine: Engine,
  ask: Ask,
  asked: Question,
  choice: Choice,
  comparing: boolean,
): Answered => {
  const judgeable = engine.isGeneric(asked.topic) || choice.confidence >= sureOfVerdict;
  const question = judgeable ? asked : { ...asked, wantsVerdict: false };
  const unclear = choice.confidence < leastConfidence && !comparing;
  const own = unclear ? undefined : withSeveral(question, ask, ownAnswer(engine, question, comparing));
  const elsewhere = choice.confidence >= sureOfTopic ? statedElsewhere(engine, question) : undefined;
  const found = own ?? elsewhere ?? engine.nearest(question, ask) ?? notStated(question);
  const answer = callsForReasons(question) ? withStandingReasons(question, found) : found;
  const whole = withUndated(question, withLeftOut(question, withCostUnstated(question, answer)));
  const about = answer.about ?? (question.subject.origin === 'open' ? [] : question.subject.recruitments);
  // Who settles on a program by name asks nothing that could have been mistaken.
  const settled = question.subject.origin === 'named' && settlesOn(question.text);
  const doubtful = own !== undefined && own.outcome === 'answered' && isUnsure(engine, choice) && !settled;
  return {
    question,
    answer: doubtful ? hedged(question, whole) : whole,
    choice: { ...choice, topic: question.topic },
    about,
  };
};

/** What is mentioned beside an answer is one sentence; more would bury the answer. */
const longestBeside = 160;

const figuresIn = (text: string): readonly string[] => text.match(/\d[\d.,]*/g) ?? [];

/** Whether a sentence has figures and none that an answer does not tell already. */
const repeatsFigures = (text: string, { blocks }: Answer): boolean => {
  const told = new Set(figuresIn(JSON.stringify(blocks)));
  const figures = figuresIn(text);
  return figures.length > 0 && figures.every((one) => told.has(one));
};

/** Where nobody named a program: what is stated of agencies and experts alone is nothing to a company. */
const isForOtherParty = (question: Question, { about = [] }: Answer, first: Answered): boolean => {
  if (question.subject.origin !== 'open' || about.length === 0) return false;
  const isUsual = (one: Recruitment): boolean =>
    usualCalls(question, question.index.pack.recruitments).includes(one);
  return !about.some(isUsual) && first.about.some(isUsual);
};

/** The next likely answer, as a sentence beside the first: short, sure of itself, and not said already. */
const answerBeside = (
  engine: Engine,
  question: Question,
  choice: Choice,
  given: readonly Answered[],
): Answered[] => {
  const [first] = given;
  if (!first) return [];
  const isGuess = first.answer.closing !== undefined;
  if (first.answer.outcome !== 'answered' && !isGuess) return [];
  const found = engine.intentFor(question.topic).answer({ ...question, wantsVerdict: false });
  const [block, ...more] = found?.blocks ?? [];
  if (found?.outcome !== 'answered' || block?.kind !== 'text' || more.length > 0) return [];
  const { text } = block;
  const said = new Set(given.flatMap(({ answer: { quotes } }) => quotes.map(({ id }) => id)));
  const isSaid =
    found.quotes.some(({ id }) => said.has(id)) ||
    (question.subject.origin === 'open' && repeatsFigures(text, first.answer));
  if (isForOtherParty(question, found, first)) return [];
  if (text.length > longestBeside || text.includes('\n') || isSaid) return [];
  const answer = { ...found, blocks: [textBlock(question.say('answer.beside', { text }))], buttons: [] };
  return [
    { question, answer, choice: { ...choice, topic: question.topic }, about: first.about, beside: true },
  ];
};

/** Several programs for one company. */
const answerTogether = (
  engine: Engine,
  state: ConversationState,
  ask: Ask,
  message: Message,
  all: readonly Recruitment[],
  spoken: Subject,
): Answered => {
  const choice: Choice = { topic: 'eligibility', confidence: 1, why: 'several programs for one company' };
  const subject: Subject = { recruitments: all, origin: 'named' };
  const question = questionOf(engine, state, ask, message, choice.topic, subject);
  const named = spoken.origin === 'named' ? all.filter((one) => spoken.recruitments.includes(one)) : [];
  const [only, ...others] = named;
  // Of two that are named, whether they exclude each other comes first.
  const against = only && others.length === 0 ? verdictPiece(question, only) : undefined;
  const answer = against
    ? say(against.text, against.quotes, { about: all })
    : combinationAnswer(question, all);
  const { recruitments } = state.focus;
  const goesOn = recruitments.length > 0 || state.guided !== undefined;
  // Who asks what else could be had goes on talking of what the talk was of.
  return { question, answer: goesOn ? { ...answer, focus: { recruitments } } : answer, choice, about: all };
};

/** "문제 없죠?" after what stands against the company asks whether it may apply all the same. */
const putToFacts = (engine: Engine, state: ConversationState, ask: Ask, { today: date }: Message): Ask => {
  const { recruitments, topic = 'situation' } = state.focus;
  const [about, ...others] = recruitments;
  if (!asksApproval(ask.text) || Object.keys(state.facts).length === 0) return ask;
  const asTopic = (meant: string): Ask => ({ ...ask, topics: [{ topic: meant, probability: 1 }] });
  if (about !== undefined && others.length === 0) {
    const { reasons } = assessRecruitment(engine.index.pack, about, state.facts, { date, asked: true });
    if (reasons.length > 0) return asTopic('eligibility');
  }
  return /^(?:situation|tell|overview|bonus|calc|centre|contact)/.test(topic) ? asTopic('situation') : ask;
};

/** The topics of a claim in two parts ("70%에 3월 말 마감 맞죠"), so that each part is judged. */
const partsClaimed = ({ text, details }: Ask, { topic, confidence, why }: Choice): readonly Choice[] => {
  const topics = isClaim(text) ? topicsClaimed(details) : [];
  return topics.length < 2 || !topics.includes(familyOf(topic))
    ? []
    : topics.filter((other) => other !== familyOf(topic)).map((other) => ({ topic: other, confidence, why }));
};

const ofNoProgram = /^(?:situation|tell|programs|contact|centre|outside|compare)/;

/** "비영리단체가 협업기관 해도 됩니까": surely asked, and no matter of the one call that what is told would point to. */
const isForOthers = (
  engine: Engine,
  chosen: Choice | undefined,
  { recruitments, origin }: Subject,
): boolean =>
  origin === 'remembered' &&
  chosen !== undefined &&
  chosen.confidence >= surelyOfOthers &&
  !engine.isGeneric(chosen.topic) &&
  !recruitments.some(({ id }) => answersTopic(engine, chosen.topic, id)) &&
  engine.index.pack.recruitments.some(({ id }) => answersTopic(engine, chosen.topic, id));

/** Decides what an ask is about and lets the intents answer it: one answer, or two where it asks for both. */
export const answerAsk = (
  engine: Engine,
  state: ConversationState,
  said: Ask,
  message: Message,
  elsewhere: readonly Ask[],
): readonly Answered[] => {
  const { index, knowledge } = engine;
  const ask = putToFacts(engine, state, varied(said, index, state.focus, state.facts['role']), message);
  const spoken = spokenSubject(engine, state, ask, elsewhere);
  const together = combinedPrograms(engine, state, ask, spoken);
  if (together) return [answerTogether(engine, state, ask, message, together, spoken)];
  const beforehand = answerBesideOther(engine, state, ask, message, spoken);
  if (beforehand) return [beforehand];
  const comparing = isComparing(index, spoken, ask, state.focus);
  const overAll = answerOverSeveral(comparing, engine, state, ask, message, spoken);
  if (overAll) return [overAll];
  const given = mergeFacts(state.facts, supposedIn(knowledge.pack, ask));
  const hasSum = typeof given['total_cost_won'] === 'number' || state.focus.amountWon !== undefined;
  const { asked, beside } = chooseTopics(ask, engine, {
    subject: subjectFromRole(spoken, index, state.facts),
    focus: state.focus,
    hasSum,
    compares: comparing,
  });
  const [chosen] = asked;
  // Numbers that are held against requirements are for whichever program requires them.
  const countsAlone = ask.details.counts.length > 1 && familyOf(chosen?.topic ?? '') === 'eligibility';
  const byFacts = subjectFromFacts(spoken, index, given, hasSum);
  const told =
    countsAlone || ofNoProgram.test(chosen?.topic ?? '') || isForOthers(engine, chosen, byFacts)
      ? spoken
      : byFacts;
  const subject = comparing ? comparedSubject(index, told, ask, state.focus) : told;
  const questionFor = (choice: Choice): Question =>
    questionOf(engine, state, ask, message, choice.topic, subject);
  const counted = chosen && !comparing ? answerToCounts(engine, ask, questionFor(chosen), chosen) : undefined;
  if (counted) return [counted];
  const parts = chosen && asked.length === 1 && !comparing ? partsClaimed(ask, chosen) : [];
  const answers = [...asked, ...parts].map(
    (choice): Answered => ({
      ...answerOne(engine, ask, questionFor(choice), choice, comparing),
      ...(parts.length > 0 ? { claimedPart: true } : {}),
    }),
  );
  const further =
    !comparing && parts.length === 0
      ? beside.flatMap((choice) => answerBeside(engine, questionFor(choice), choice, answers))
      : [];
  return [...answers, ...further];
};
