import type { Answer } from '../../exchange/answer.ts';
import type { Question } from '../../exchange/question.ts';
import type { ConversationState } from '../../exchange/state.ts';
import type { Guided } from '../../guidance/guided.ts';
import type { GuidedQuestion } from '../../guidance/guided-question.ts';

type Facts = ConversationState['facts'];

/** A message that came while the guide waits for an answer. */
export interface Waiting {
  /** The whole message, normalised. */
  readonly text: string;
  /** What it tells about the company, however it is worded. */
  readonly gathered: Facts;
  /** What changes by settling on what an aside was about. */
  readonly settled: Facts;
  /** Facts stated before. */
  readonly facts: Facts;
  readonly guided: Guided;
  readonly asked: GuidedQuestion;
  /** For answers: with the facts stated before. */
  readonly question: Question;
  /** The message plainly asks the notice something … */
  readonly asksElse: boolean;
  /** … that is no matter of who may apply, of which people also tell ("비영리기관이에요"). */
  readonly asksOther: boolean;
  /** Recruitments it names. */
  readonly named: readonly string[];
  /** It puts the question that was asked aside for another program ("로봇은"). */
  readonly takesUp: boolean;
}

/** What the guide makes of it. */
export interface GuidedStep {
  readonly answer: Answer;
  readonly facts: Facts;
  readonly why: string;
}
