import { claimsOutcome } from '../../answers/premise.ts';
import { rankFacts } from '../../answers/rank-facts.ts';
import type { Message } from '../../exchange/guide.ts';
import type { Question, Subject } from '../../exchange/question.ts';
import type { ConversationState } from '../../exchange/state.ts';
import type { Details } from '../../language/details.ts';
import { compares } from '../../language/speech/comparing.ts';
import { isClaim } from '../../language/speech/confirming.ts';
import { isYesNoQuestion } from '../../language/speech/yes-or-no.ts';
import type { Ask } from '../../language/understand.ts';
import { costFact } from '../../rules/index.ts';
import { wordingOf } from '../../wording/wording.ts';
import type { Engine } from '../engine.ts';
import { topicOfSideKept } from '../follow-up/side-kept.ts';
import { givenFor } from '../told/supposing.ts';
import { groundTopic, leftOutOf } from '../topic/ground-topic.ts';
import { topicOfForm } from '../topic/of-form.ts';
import {
  forOneself,
  hasSpecialTerms,
  ofOutcome,
  ofPoints,
  paidMonthly,
  reckoned,
  resolvedTopic,
} from '../topic/resolve-topic.ts';
import { topicOfSumAsked } from '../topic/sum-asked.ts';

/** The place the person gave before. */
const placeKnown = (engine: Engine, { facts }: ConversationState): Details['place'] => {
  const region = facts['region'];
  return typeof region === 'string' ? engine.understander.figuresIn(region).place : undefined;
};

/** Whether the cost is known, or was what was reckoned last ("한도 다 받으려면 얼마짜리", then "우리 돈은?"). */
const hasSumBefore = ({ facts, focus }: ConversationState): boolean =>
  typeof facts[costFact] === 'number' ||
  (focus.topic?.startsWith('calc.') === true && focus.amountWon !== undefined);

/** Below this the words name no point of a comparison. */
const likelyPoint = 0.4;

/** What an ask means in this conversation, for one of its topics. */
export const questionOf = (
  engine: Engine,
  state: ConversationState,
  ask: Ask,
  message: Message,
  chosen: string,
  named: Subject,
): Question => {
  const { index, knowledge } = engine;
  const hasSum = ask.details.amounts.length > 0 || hasSumBefore(state);
  const continued = resolvedTopic(chosen, state.focus, ask.details, named, ask.text);
  const outcome = named.origin !== 'open' && claimsOutcome(ask, state.facts[costFact]);
  const answered = outcome
    ? ofOutcome(continued, ask.text)
    : topicOfSumAsked(reckoned(forOneself(continued, named, ask), hasSum, named, ask.text), ask);
  const pointed = ofPoints(engine, named, state, answered, ask.text);
  const ofForm = topicOfForm(pointed, index, named, ask);
  const resolved = topicOfSideKept(ofForm, index, named, state.focus, ask.text);
  const paid = paidMonthly(engine, named, resolved, ask.details);
  const given = givenFor(knowledge.pack, state, ask, resolved);
  const special = compares(ask.text) && hasSpecialTerms(engine, named, given);
  const { topic, subject } = groundTopic(
    special && /^(?:amount|regional-job)/.test(resolved) ? 'amount' : (paid ?? resolved),
    named,
    engine,
  );
  const leftOut = leftOutOf(topic, named, subject, engine);
  const isOthers = named.origin === 'remembered' && subject.origin === 'open';
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
    wantsVerdict:
      isYesNoQuestion(ask.text) &&
      !(isClaim(ask.text) && ask.details.figures.length > 0) &&
      leftOut.length === 0 &&
      !isOthers,
    leftOut,
    facts: rankFacts(index, topic, subject, ask.text),
    findBonusItem: engine.findBonusItem,
    point: ask.points.find(({ probability }) => probability >= likelyPoint)?.topic,
    rivals: ask.topics.map((rival) => rival.topic),
    place: ask.details.place ?? placeKnown(engine, state),
    answerAs: (other, recruitments, { variant = named.variant, target = named.target } = {}) => {
      const about: Subject = { ...named, recruitments, variant, target, origin: 'named' };
      const facts = rankFacts(index, other, about, ask.text);
      return engine.intentFor(other).answer({ ...question, topic: other, subject: about, facts });
    },
  };
  return question;
};
