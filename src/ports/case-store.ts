import type { Case, CaseLine, NewLine } from '../hand-over/case.ts';
import type { CodeAttempts } from './code-attempts.ts';

/** What a case and its lines are written with. */
export interface CaseChange {
  /** As it has become; `version` is the one it was read with, 0 for a new case. Its thread is not written. */
  readonly case: Case;
  /** Added behind the lines there are; one whose key the case has already is left out. */
  readonly lines: readonly NewLine[];
}

/**
 * Where cases live, with all that is still to be brought to either side, so that a restart loses nothing. All members
 * reject with a `StoreError` when the storage fails.
 */
export interface CaseStore extends CodeAttempts {
  /** Writes case and lines together or nothing; durable once resolved. `conflict`: it has changed since it was read. */
  save(change: CaseChange): Promise<'saved' | 'conflict'>;
  find(id: string): Promise<Case | undefined>;
  /** The case of a conversation that what is said next may concern. */
  unfinishedOf(conversation: string): Promise<Case | undefined>;
  /** Conversations with such a case. */
  unfinished(): Promise<readonly string[]>;
  /** The newest case with a code, whether the code still opens it or not. */
  byCode(code: string): Promise<Case | undefined>;
  byThread(thread: string): Promise<Case | undefined>;
  /** Cases in which staff and person write to each other. */
  live(): Promise<readonly Case[]>;
  /** Cases that time alone changes, up to that moment. */
  due(now: number): Promise<readonly Case[]>;
  /** All lines of a case in order. */
  lines(caseId: string): Promise<readonly CaseLine[]>;
  /** All lines that have not arrived, those of a case in order. */
  undelivered(): Promise<readonly CaseLine[]>;
  /**
   * Notes that a line is being sent, or that it arrived, which ends the keeping of its text; `thread`: the place that
   * the opening made.
   */
  delivered(line: CaseLine, delivery: 'sent' | 'done', thread?: string): Promise<void>;
  /** Deletes cases that were offered before that time, with their lines; returns how many went. */
  expire(before: number): Promise<number>;
  close(): Promise<void>;
}
