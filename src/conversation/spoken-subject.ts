import { effectiveFacts } from '../guidance/effective-facts.ts';
import { compares } from '../language/comparing.ts';
import { isQuestion } from '../language/speech/asking.ts';
import type { Ask } from '../language/understand.ts';
import { judgeRecruitment } from '../rules/index.ts';
import type { Engine } from './engine.ts';
import type { Subject } from './question.ts';
import type { ConversationState } from './state.ts';
import { namesInPassing, subjectOf, type VerdictOf } from './subject.ts';

/** What is told of the company may name programs in passing; the talk stays with the one it is about. */
const isTold = ({ topics, text }: Ask): boolean => {
  const [top] = topics;
  if (!top || top.probability < surelyTold) return false;
  return top.topic === 'tell' || (top.topic.startsWith('exclusion.') && !isQuestion(text));
};
const surelyTold = 0.45;

const remembered = (own: Subject, engine: Engine, { focus }: ConversationState): Subject => {
  const recruitments = focus.recruitments.flatMap((id) => engine.index.recruitment(id) ?? []);
  const kept = own.recruitments.filter((one) => recruitments.includes(one));
  return { ...own, recruitments: kept.length > 0 ? kept : recruitments, origin: 'remembered' };
};

/** Who an ask is about: whom it names, or, for part of a message, whom the message names elsewhere. */
export const spokenSubject = (
  engine: Engine,
  state: ConversationState,
  ask: Ask,
  elsewhere: readonly Ask[],
): Subject => {
  const comparing = ask.topics[0]?.topic === 'compare' || compares(ask.text);
  const known = effectiveFacts(engine.index.pack, state.facts);
  const verdictOf: VerdictOf = ({ id }) => judgeRecruitment(engine.index.pack, id, known).verdict;
  const subjectIn = ({ text, details }: Ask): Subject =>
    subjectOf(text, details, engine.index, state.focus, comparing, verdictOf);
  const own = subjectIn(ask);
  const isAside = isTold(ask) || (!isQuestion(ask.text) && namesInPassing(ask.text, ask.details));
  if (isAside && state.focus.recruitments.length > 0) return remembered(own, engine, state);
  if (own.origin === 'named') return own;
  const others = elsewhere.map(subjectIn);
  return others.find(({ origin }) => origin === 'named') ?? own;
};
