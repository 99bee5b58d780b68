import type { ConversationState } from '../../exchange/state.ts';
import { effectiveFacts } from '../../guidance/effective-facts.ts';
import { undone } from '../../guidance/guided.ts';
import { guidedQuestions } from '../../guidance/guided-question.ts';
import { readAnswer } from '../../guidance/read-answer.ts';
import { mergeFacts } from '../told/gather-facts.ts';
import type { Waiting } from './waiting.ts';

type Facts = ConversationState['facts'];

const takesBack = /^(?:아니다|아니|아뇨|아니요|정정|잘못\s?(?:말했|골랐)\S*)[,.\s]+(?=\S)/;

/**
 * "아니다 고도화요": another answer to what was answered last, while the next question waits already. Undefined where
 * nothing is taken back, or what is put in its place is no answer to that.
 */
export const correctsLast = ({ text, guided, facts, question }: Waiting): Facts | undefined => {
  const { pack } = question.index;
  const last = guided.trail.at(-1);
  const said = text.replace(takesBack, '');
  if (!last || said === text) return undefined;
  const before = undone(facts, last);
  const known = effectiveFacts(pack, before);
  for (const asked of guidedQuestions(pack)) {
    const isLast = asked.kind === 'choice' && asked.facts.every((fact) => fact in last.before);
    const read = isLast ? readAnswer(pack, asked, known, said) : undefined;
    if (read?.exact) return mergeFacts(before, read.facts as Facts);
  }
  return undefined;
};
