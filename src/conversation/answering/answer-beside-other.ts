import { besideAnswer } from '../../answers/beside-answer.ts';
import type { Message } from '../../exchange/guide.ts';
import type { Subject } from '../../exchange/question.ts';
import type { ConversationState } from '../../exchange/state.ts';
import type { Ask } from '../../language/understand.ts';
import type { Engine } from '../engine.ts';
import { programBeside } from '../subject/program-beside.ts';
import type { Choice } from '../topic/choose-topic.ts';
import type { Answered } from './answer-ask.ts';
import { questionOf } from './question-of.ts';

/** Whether one may have a program who is in another, or was. */
export const answerBesideOther = (
  engine: Engine,
  state: ConversationState,
  ask: Ask,
  message: Message,
  spoken: Subject,
): Answered | undefined => {
  const beside = programBeside(engine.index, ask, spoken);
  if (!beside) return undefined;
  const choice: Choice = { topic: 'eligibility', confidence: 1, why: 'one program after or beside another' };
  const subject: Subject = { recruitments: beside.wanted, origin: 'named' };
  const question = questionOf(engine, state, ask, message, choice.topic, subject);
  const answer = besideAnswer(question, beside);
  return answer && { question, answer, choice, about: beside.wanted };
};
