import { flowResult } from '../../answers/flow-result.ts';
import { sumsAnswer } from '../../answers/guided-judged.ts';
import { guidedResult } from '../../answers/guided-result.ts';
import { guidedNext, saidBack, withEffective } from '../../answers/guided-step.ts';
import type { Answer } from '../../exchange/answer.ts';
import type { Question } from '../../exchange/question.ts';
import type { ConversationState } from '../../exchange/state.ts';
import { commandIn } from '../../guidance/commands.ts';
import type { Guided } from '../../guidance/guided.ts';
import { asksHowMuch, isQuestion } from '../../language/speech/asking.ts';
import { isDoubtful } from '../../language/speech/doubting.ts';
import { isStatement } from '../../language/speech/telling.ts';
import { mergeFacts } from '../told/gather-facts.ts';
import type { GuidedStep } from './waiting.ts';

type Facts = ConversationState['facts'];

/** A message after a result, or after the questions were broken off. */
export interface Afterwards {
  readonly text: string;
  readonly gathered: Facts;
  readonly facts: Facts;
  readonly guided: Guided;
  readonly question: Question;
}

const changesSomething = ({ gathered, facts }: Afterwards): boolean =>
  Object.entries(gathered).some(([key, value]) => JSON.stringify(facts[key]) !== JSON.stringify(value));

/** What is told after a result changes it: said back, with what is to be asked now, or the new result. */
const changed = ({ gathered, facts, guided, question }: Afterwards): GuidedStep => {
  const known = mergeFacts(facts, gathered);
  const said = [saidBack(question, facts, known)];
  const answer = guidedNext(withEffective(question, known), known, guided, said, facts);
  return { answer, facts: known, why: 'guided: changed after the result' };
};

const resultFor = ({ text, guided, question }: Afterwards): Answer => {
  const result = guidedResult(question, guided);
  const sums = asksHowMuch(text) ? sumsAnswer(question, guided) : undefined;
  return sums ? { ...result, ...sums } : result;
};

/** "결과 다시" after a sum, a checklist or points: what it came to, once more. A sum asked for is worked out as ever. */
export const resultOnceMore = (afterwards: Afterwards): GuidedStep | undefined => {
  const { text, facts, guided, question } = afterwards;
  if (!guided.stopped && isStatement(text) && changesSomething(afterwards)) return changed(afterwards);
  if (guided.stopped || isQuestion(text) || commandIn(text) !== 'result' || asksHowMuch(text))
    return undefined;
  return { answer: { ...flowResult(question, facts, guided), guided }, facts, why: 'guided: result again' };
};

/** What a message means once no question waits; undefined where it is for the notice to answer. */
export const afterResult = (afterwards: Afterwards): GuidedStep | undefined => {
  const { text, facts, guided } = afterwards;
  const command = commandIn(text);
  if (command === 'result')
    return { answer: { ...resultFor(afterwards), guided }, facts, why: 'guided: result again' };
  if (guided.stopped || isQuestion(text) || isDoubtful(text)) return undefined;
  return changesSomething(afterwards) ? changed(afterwards) : undefined;
};
