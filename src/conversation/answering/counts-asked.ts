import { countsJudged } from '../../answers/counts-judged.ts';
import { withStandingReasons } from '../../answers/standing-reasons.ts';
import type { Question } from '../../exchange/question.ts';
import { effectiveFacts } from '../../guidance/effective-facts.ts';
import { isClaim } from '../../language/speech/confirming.ts';
import { asksWhetherEnough, moreOf } from '../../language/speech/more-of.ts';
import type { Ask } from '../../language/understand.ts';
import type { Engine } from '../engine.ts';
import { withMore } from '../told/count-changed.ts';
import { countsNamed } from '../told/counts-told.ts';
import type { Choice } from '../topic/choose-topic.ts';
import type { Answered } from './answer-ask.ts';
import { mayWords } from './calls-for-reasons.ts';

type Counts = Readonly<Record<string, number>>;

/** Whether one may with so many of something, or what so many come to ("전문가 12명이면 되나요"). */
const judgesCounts = ({ text, topic, facts, subject, details }: Question): boolean => {
  if (isClaim(text) && !/[이으]?면\s/.test(text)) return false;
  if (topic === 'situation' || topic === 'eligibility') return mayWords.test(text);
  const own = facts.filter((fact) => subject.recruitments.some(({ id }) => fact.for.includes(id)));
  const hasFigures = own.some((fact) => /\d/.test(fact.text.ko)) || details.counts.length > 1;
  return topic.startsWith('eligibility.') && hasFigures;
};

/** Numbers told before of things that are counted. */
const countsGiven = ({ index: { pack }, given }: Question): Counts => {
  const known = effectiveFacts(pack, given);
  const counted = pack.companyFacts.filter(({ countedAfter }) => countedAfter !== undefined);
  return Object.fromEntries(
    counted.flatMap(({ id }) => {
      const value = known[id];
      return typeof value === 'number' ? [[id, value] as const] : [];
    }),
  );
};

/** What is held against the requirements: numbers in the question, added to what was told, or what was told before. */
const countsHeld = (engine: Engine, ask: Ask, question: Question): Counts => {
  const recruitments = question.subject.recruitments.map(({ id }) => id);
  const named = countsNamed(engine.index, [ask], { recruitments }, true);
  const more = moreOf(ask.text);
  const { pack } = engine.index;
  const added =
    more === undefined ? undefined : withMore(pack, recruitments, question.given, Object.keys(named), more);
  if (added) return added;
  return Object.keys(named).length === 0 && asksWhetherEnough(ask.text) ? countsGiven(question) : named;
};

/** The answer to a question that holds counts against requirements; undefined where it holds none. */
export const answerToCounts = (
  engine: Engine,
  ask: Ask,
  question: Question,
  choice: Choice,
): Answered | undefined => {
  if (!judgesCounts(question) && !asksWhetherEnough(ask.text) && moreOf(ask.text) === undefined)
    return undefined;
  const counts = countsHeld(engine, ask, question);
  const answer = countsJudged(question, counts);
  // What was told otherwise may rule the company out, whatever the numbers.
  const others = Object.entries(question.given).filter(([fact]) => counts[fact] === undefined);
  const otherwise: Question = { ...question, given: Object.fromEntries(others) };
  if (answer && withStandingReasons(otherwise, answer) !== answer) return undefined;
  return (
    answer && { question, answer, choice: { ...choice, topic: question.topic }, about: answer.about ?? [] }
  );
};
