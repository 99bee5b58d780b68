import { localised } from '../../answers/compose.ts';
import { guidedNext, withEffective } from '../../answers/guided-step.ts';
import { supportFor } from '../../answers/support-terms.ts';
import { textBlock } from '../../exchange/answer.ts';
import type { Question, Subject } from '../../exchange/question.ts';
import type { ConversationState } from '../../exchange/state.ts';
import { programsFor, recordsFor } from '../../guidance/flow-questions.ts';
import { type Wish, wishIn } from '../../guidance/goal-of.ts';
import { begun, type Guided } from '../../guidance/guided.ts';
import { programsLeft } from '../../guidance/next-in-flow.ts';
import { sumMeant } from '../../guidance/sum-meant.ts';
import type { Ask } from '../../language/understand.ts';
import type { Pack, Recruitment } from '../../notice/pack.ts';
import { costFact } from '../../rules/index.ts';
import type { Engine } from '../engine.ts';
import { asksForAllTold } from '../follow-up/own-points.ts';
import { focusOn } from '../subject/focus-on.ts';
import { spokenSubject } from '../subject/spoken-subject.ts';
import { mergeFacts } from '../told/gather-facts.ts';
import { answeredWith, type Led, questionFor } from './guided-answer.ts';
import type { Heard } from './heard.ts';

/** Programs it is to be about: those spoken of, else the one that the facts leave. Undefined where it has to be asked. */
const programsIn = (
  { index: { pack } }: Engine,
  { goal, sideBySide }: Wish,
  { recruitments, origin }: Subject,
  facts: ConversationState['facts'],
): readonly string[] | undefined => {
  const left = programsLeft(pack, facts, { goal }).map(({ id }) => id);
  if (sideBySide)
    return origin === 'named' && recruitments.length > 1 ? recruitments.map(({ id }) => id) : left;
  const possible = programsFor(pack, goal).filter((one) => recruitments.includes(one));
  const [first, ...others] = possible;
  const isOneCall = first && others.every((other) => haveTheSame(pack, goal, first, other));
  if (origin !== 'open' && isOneCall) return possible.map(({ id }) => id);
  return left.length === 1 ? left : undefined;
};

/** The calls that a name with several of them leaves to choose from. */
const amongNamed = ({ index: { pack } }: Engine, { goal }: Wish, subject: Subject): Partial<Guided> => {
  const named = programsFor(pack, goal).filter((one) => subject.recruitments.includes(one));
  return subject.origin === 'named' && named.length > 1 ? { among: named.map(({ id }) => id) } : {};
};

/** Whether all that a goal is about is the same for two recruitments: one list for new build and upgrade. */
const haveTheSame = (pack: Pack, goal: Wish['goal'], a: Recruitment, b: Recruitment): boolean =>
  recordsFor(pack, goal).every((record) => record.for.includes(a.id) === record.for.includes(b.id)) ||
  (goal === 'subsidy' && a.programId === b.programId);

/** Whoever names what has no papers or points is told so by the answer about it. */
const isBesideThePoint = ({ index: { pack } }: Engine, { goal }: Wish, subject: Subject): boolean =>
  goal !== 'centre' &&
  subject.origin === 'named' &&
  !programsFor(pack, goal).some((one) => subject.recruitments.includes(one));

/** A sum that is not the cost is reckoned with as it stands. */
const saysSumElsewhere = (
  { details }: Ask,
  { goal, sideBySide }: Wish,
  facts: ConversationState['facts'],
): boolean =>
  goal === 'subsidy' && facts[costFact] === undefined && details.amounts.length > 0 && !sideBySide;

/** "2억 넣으면 사업별로 얼마씩?": what programs are compared for is the cost. */
const costIn = (ask: Ask, { sideBySide }: Wish): ConversationState['facts'] => {
  const sum = sideBySide ? sumMeant(ask) : undefined;
  return sum === undefined ? {} : { [costFact]: sum };
};

/** Before the cost is asked for, what the program pays at most. */
const termsOf = (question: Question, { goal, recruitments = [] }: Guided): readonly string[] => {
  const [id, ...others] = recruitments;
  const recruitment = others.length > 0 ? undefined : question.index.recruitment(id ?? '');
  if (goal !== 'subsidy' || !recruitment || question.given[costFact] !== undefined) return [];
  const terms = supportFor(question, recruitment).map(({ text }) => localised(question, text));
  return terms.length === 1 ? terms : [];
};

/** What was settled in an earlier guided conversation and holds for the next. */
const carried = ({ guided }: ConversationState): Partial<Guided> =>
  guided ? { day: guided.day, ticked: guided.ticked, lastTicked: guided.lastTicked } : {};

/** Begins what a message asks to be led to: a sum, a checklist, bonus points, a centre. */
export const beginFlow = ({ engine, before, understood, gathered, message }: Heard): Led | undefined => {
  const wish = wishIn(understood.text);
  const [ask, ...more] = understood.asks;
  if (!wish || !ask || more.length > 0) return undefined;
  // Whoever has told what he has asks what it comes to.
  if (wish.goal === 'bonus' && asksForAllTold(ask, engine.index.pack, before)) return undefined;
  const facts = mergeFacts(before.facts, { ...gathered, ...costIn(ask, wish) });
  const state: ConversationState = { ...before, facts };
  const subject = spokenSubject(engine, state, ask, [...understood.background, ask]);
  const question = questionFor(engine, state, understood, message);
  if (!question || isBesideThePoint(engine, wish, subject) || saysSumElsewhere(ask, wish, facts))
    return undefined;
  const programs = programsIn(engine, wish, subject, facts);
  const among = programs ? {} : amongNamed(engine, wish, subject);
  const guided: Guided = { ...begun(wish.goal, programs), ...among, ...carried(state) };
  const asking = withEffective({ ...question, subject: { ...subject, origin: 'named' } }, facts);
  const next = guidedNext(asking, facts, guided);
  const terms = next.outcome === 'asked-back' ? termsOf(asking, guided) : [];
  const answer = { ...next, blocks: [...terms.map(textBlock), ...next.blocks] };
  const named = subject.origin === 'named' ? focusOn(state.focus, subject.recruitments, subject) : {};
  return {
    answered: answeredWith(question, answer, `guided: ${wish.goal} begins`),
    state: {
      ...state,
      focus: { ...state.focus, topic: 'situation', ...named, ...answer.focus },
      guided: answer.guided ?? guided,
    },
  };
};
