import type { Correction, CorrectionStatus, NewCorrection } from '../learning/correction.ts';
import type { ProblemTurn } from '../learning/problem.ts';
import type { Tally } from '../learning/tally.ts';

/** What somebody says of an answer. */
export interface Judgement {
  /** Opaque: a digest of whoever says it. The person the answer was for says it through the conversation store. */
  readonly by: string;
  readonly helpful: boolean;
  /** Short, with personal data masked already. */
  readonly reason?: string | undefined;
}

/**
 * How the digest of a day stands. `first`: it is the caller's. `again`: it is the caller's, and somebody has begun it
 * of whom nothing was heard. `underway`: somebody is at it. `ended`: it was posted, or there was nothing to post.
 */
export type DigestState = 'first' | 'again' | 'underway' | 'ended';

/**
 * What is learned from turns, beside the conversations they belong to. Any number of processes may share one. All
 * members reject with a `StoreError` when the storage fails.
 */
export interface LearningStore {
  /** Notes a judgement, one of each person; false where there is no such answer any more. */
  judge(conversation: string, messageId: string, judgement: Judgement): Promise<boolean>;
  /** Counts the turns that came since it was last called and finds problems among them; returns how many there were. */
  tally(): Promise<number>;
  /** What was counted from one day in Seoul to another, both included. */
  tallies(from: string, to: string): Promise<readonly Tally[]>;
  /** Open problems since a time, the latest thousand, in no particular order. */
  problems(since: number): Promise<readonly ProblemTurn[]>;
  /** The turn that answered a message, whether it is a problem or not. */
  find(conversation: string, messageId: string): Promise<ProblemTurn | undefined>;
  /** Keeps a correction and closes the problems it is for; returns its number. */
  propose(correction: NewCorrection, turns: readonly number[]): Promise<number>;
  /** Corrections nobody has decided on yet, the oldest first. */
  proposed(): Promise<readonly Correction[]>;
  /** Decides on a proposed correction, once, and keeps it no longer; undefined where there is none. */
  decide(id: number, status: Exclude<CorrectionStatus, 'proposed'>): Promise<Correction | undefined>;
  /** Closes problems without a correction. */
  dismiss(turns: readonly number[]): Promise<void>;
  /** Takes on the digest of a day, also over processes and restarts; whoever does not end it in `lease` lost it. */
  beginDigest(day: string, at: number, lease: number): Promise<DigestState>;
  /** Nothing is left to do for that day. */
  endDigest(day: string): Promise<void>;
  close(): Promise<void>;
}
