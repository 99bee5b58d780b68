import type { ConversationState } from '../../exchange/state.ts';
import { questionNamed } from '../../guidance/flow-questions.ts';
import { isQuestion } from '../../language/speech/asking.ts';
import type { Engine } from '../engine.ts';

/** A message in two: what answers the question that waits, and what is asked behind it. */
export interface AnswerThenAsk {
  readonly answer: string;
  readonly ask: string;
}

/** What turns from the answer to something else. */
const turn = /[\s,.!]+(?=(?:근데|그런데|그리고|아\s?그리고|아\s?근데|but|and|by the way)[\s,])|[.!]\s+/i;
const turningWord = /^(?:아\s?)?(?:근데|그런데|그리고|but|and|by the way)[\s,]+/i;

/**
 * "고도화요 근데 현물도 되나요" while the guide waits for what somebody is looking for. Undefined where no question waits,
 * or where the part before asks too or the part behind does not. Whether the part before tells anything is for the
 * caller to see.
 */
export const answerThenAsk = (
  { knowledge: { pack } }: Engine,
  { guided }: ConversationState,
  text: string,
): AnswerThenAsk | undefined => {
  const asked = guided && !guided.stopped ? questionNamed(pack, guided, guided.question) : undefined;
  const at = asked && turn.exec(text);
  if (!asked || !at) return undefined;
  const answer = text.slice(0, at.index);
  const ask = text.slice(at.index + at[0].length).replace(turningWord, '');
  return isQuestion(answer) || !isQuestion(ask) ? undefined : { answer, ask };
};
