import type { TurnTrace } from '../exchange/guide.ts';
import type { Reply } from '../exchange/reply.ts';
import type { ConversationState } from '../exchange/state.ts';

/** What a message was answered with. */
export interface TurnResult {
  readonly reply: Reply;
  readonly trace: TurnTrace;
}

/** A conversation as the next turn finds it. */
export interface OpenedConversation {
  /** Turns saved so far; 0 for a conversation nobody knows yet. */
  readonly version: number;
  /** As stored, perhaps by an older release: `migrateState` makes it usable. Undefined when there is none. */
  readonly state: unknown;
  /** When the last turn was saved, in milliseconds since 1970; 0 when there was none. */
  readonly touchedAt: number;
  /** The first result of the same message, when it has been answered already. */
  readonly earlier?: TurnResult | undefined;
}

/** One finished turn, with personal data masked already. */
export interface FinishedTurn extends TurnResult {
  /** Opaque: a digest of channel and person, never a user id. */
  readonly conversation: string;
  readonly channel: string;
  /** The version the turn was taken on. */
  readonly version: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly messageId?: string | undefined;
  readonly said: string;
  readonly state: ConversationState;
}

export interface TranscriptEntry extends TurnResult {
  readonly at: number;
  readonly channel: string;
  readonly said: string;
  /** The conversation's version once the turn was saved: 1 for its first one. */
  readonly version: number;
  readonly messageId?: string | undefined;
  /** Whether the person found the answer helpful, when they said so. */
  readonly helpful?: boolean | undefined;
}

/** Messages of a conversation whose results are remembered at least; platforms redeliver within seconds. */
export const rememberedMessages = 8;

/**
 * Where conversations live between turns. Any number of processes may share one: a turn is only saved on
 * the version it was taken on. All members reject with a `StoreError` when the storage fails.
 */
export interface ConversationStore {
  open(conversation: string, messageId?: string): Promise<OpenedConversation>;
  /** Saves state, transcript and result together, or nothing; durable once resolved. */
  save(turn: FinishedTurn): Promise<'saved' | 'conflict'>;
  /** All turns still kept, the oldest first. */
  transcript(conversation: string): Promise<readonly TranscriptEntry[]>;
  /** Notes whether the answer to a message helped; false where there is no such answer any more. */
  judge(conversation: string, messageId: string, helpful: boolean): Promise<boolean>;
  /**
   * Puts a reply in the place of the one that a turn has, and of those that have revised it since; nothing of the
   * earlier ones stays.
   */
  revise(conversation: string, messageId: string, reply: Reply): Promise<void>;
  /** Deletes turns before that time, and conversations without any turn since; returns how many turns went. */
  expire(before: number): Promise<number>;
  /** Finishes what is being saved, then lets go of the storage. */
  close(): Promise<void>;
}

/** The storage could not be read or written. Carries no message text and no state. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: 'unavailable' | 'unusable';

  constructor(code: StoreError['code'], message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}
