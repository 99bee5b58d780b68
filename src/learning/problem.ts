import { sureEnough } from '../conversation/answering/answer-ask.ts';
import type { TurnTrace } from '../exchange/guide.ts';

/** Ways in which a turn comes to be looked at again. */
export const problemWays = ['bad', 'complaint', 'fallback', 'low-confidence'] as const;
export type ProblemWay = (typeof problemWays)[number];

/** A turn that went wrong, or may have. */
export interface ProblemTurn {
  readonly id: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly channel: string;
  /** Messages before it that it makes no sense without, the oldest first. */
  readonly before: readonly string[];
  readonly said: string;
  /** The answer as text. */
  readonly answered: string;
  readonly trace: TurnTrace;
  readonly ways: readonly ProblemWay[];
  /** What people gave as a reason for marking it bad. */
  readonly reasons: readonly string[];
}

/** Neither asked of the guide nor answered by it: a person is talked to. */
export const isWithStaff = ({ intent }: TurnTrace): boolean => intent === 'hand-over';

/** Whether a message handed the conversation over to a person, or gave a code for one. */
export const isHandedOver = ({ topic }: TurnTrace): boolean => topic === 'hand-over.opened';

export const isFallback = ({ outcome }: TurnTrace): boolean => outcome === 'not-in-notice';

export const isUncertain = ({ confidence }: TurnTrace): boolean => confidence < sureEnough;

const isComplaint = ({ topic }: TurnTrace): boolean => topic.split(' + ').includes('complaint');

/** Why a turn itself is to be looked at again, as far as it can be told from what was understood. */
export const problemsOf = (trace: TurnTrace): readonly ProblemWay[] => {
  if (isWithStaff(trace)) return [];
  return [
    ...(isFallback(trace) ? (['fallback'] as const) : []),
    ...(isUncertain(trace) ? (['low-confidence'] as const) : []),
  ];
};

/** Whether a message complains of the answer before it. */
export const complainsOfBefore = (trace: TurnTrace): boolean => !isWithStaff(trace) && isComplaint(trace);

/** Whether a message was understood from what had been said before ("서류는요?", an answer to a question). */
export const hangsOnBefore = ({ why }: TurnTrace): boolean =>
  why.some((reason) => /follow-up|guided|subject remembered/.test(reason));
