import { guidedNext, saidBack, withEffective } from '../../answers/guided-step.ts';
import type { Message } from '../../exchange/guide.ts';
import type { ConversationState } from '../../exchange/state.ts';
import { answersElsewhere } from '../../guidance/answers-elsewhere.ts';
import { effectiveFacts } from '../../guidance/effective-facts.ts';
import { begun } from '../../guidance/guided.ts';
import { isStatement } from '../../language/speech/telling.ts';
import type { Understood } from '../../language/understand.ts';
import { costFact } from '../../rules/index.ts';
import type { Answered } from '../answering/answer-ask.ts';
import type { Engine } from '../engine.ts';
import { mergeFacts } from '../told/gather-facts.ts';
import { answeredWith, type Led, questionFor } from './guided-answer.ts';

type Facts = ConversationState['facts'];

/** Told for centres and sums as well, not only for the check. */
const tellsOfAnything: ReadonlySet<string> = new Set(['region', costFact]);

/** What an answer says that has none: which program is meant, or that the message was not understood. */
const isUnclear = ({ answer: { outcome }, question, choice }: Answered): boolean =>
  choice.topic !== 'situation' &&
  question.subject.origin === 'open' &&
  (outcome === 'asked-back' || (outcome === 'not-in-notice' && choice.topic === 'tell'));

/**
 * Who tells of his company and would get no answer to it is asked on instead: "저 사출하는 사람인데요", "처음 하는
 * 거예요". Undefined where the message tells nothing of it, or has its answer.
 */
export const leadUnclear = (
  engine: Engine,
  state: ConversationState,
  understood: Understood,
  gathered: Facts,
  answered: readonly Answered[],
  message: Message,
): Led | undefined => {
  const { text } = understood;
  const { guided } = state;
  if ((guided && !guided.stopped) || !isStatement(text) || !answered.every(isUnclear)) return undefined;
  const { pack } = engine.index;
  const known = effectiveFacts(pack, state.facts);
  const facts = mergeFacts(state.facts, answersElsewhere(pack, known, text) as Facts);
  const isNew =
    Object.keys(gathered).some((fact) => !tellsOfAnything.has(fact)) ||
    Object.keys(facts).length > Object.keys(state.facts).length;
  const question = isNew ? questionFor(engine, { ...state, facts }, understood, message) : undefined;
  if (!question) return undefined;
  const said = saidBack(question, {}, facts);
  const answer = guidedNext(withEffective(question, facts), facts, guided ?? begun('eligibility'), [said]);
  return {
    answered: answeredWith(question, answer, 'guided: the check begins with what is told'),
    state: { ...state, facts, guided: answer.guided, focus: { ...state.focus, topic: 'situation' } },
  };
};
