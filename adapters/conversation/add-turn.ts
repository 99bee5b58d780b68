import type { Guide, TurnTrace } from '../../src/exchange/guide.ts';
import { migrateState } from '../../src/exchange/migrate-state.ts';
import type { Reply } from '../../src/exchange/reply.ts';
import type { ConversationStore, FinishedTurn } from '../../src/ports/conversation-store.ts';

/** Something said to a person who has not said anything. */
export interface AddedTurn {
  readonly conversation: string;
  readonly channel: string;
  /** The same one is added once, also after a restart. */
  readonly messageId: string;
  readonly reply: Reply;
  readonly trace: TurnTrace;
}

export type AddTurn = (added: AddedTurn) => Promise<void>;

export interface AddTurnParts {
  readonly guide: Guide;
  readonly store: ConversationStore;
  readonly onTurn: (turn: FinishedTurn) => void;
  readonly now: () => number;
  readonly today: () => string;
}

/** The person may write at the same moment, which goes first. */
const attempts = 10;

/** Adds turns to conversations from outside of them. Rejects where one cannot be written; it may be tried again. */
export const createAddTurn = ({ guide, store, onTurn, now, today }: AddTurnParts): AddTurn => {
  const isThere = async ({ conversation, messageId }: AddedTurn): Promise<boolean> =>
    (await store.transcript(conversation)).some((entry) => entry.messageId === messageId);
  /** What was said before is not kept beside what takes its place. */
  const reviseWhat = async ({ conversation, reply: { revises, ...reply } }: AddedTurn): Promise<void> => {
    if (revises !== undefined) await store.revise(conversation, revises, reply);
  };
  const attempt = async (added: AddedTurn): Promise<boolean> => {
    const { version, state: kept } = await store.open(added.conversation);
    if (await isThere(added)) return true;
    const state = migrateState(kept) ?? guide.takeTurn(undefined, { text: '', today: today() }).state;
    await reviseWhat(added);
    const turn: FinishedTurn = { ...added, version, at: now(), said: '', state };
    if ((await store.save(turn)) === 'conflict') return false;
    onTurn(turn);
    return true;
  };
  return async (added) => {
    for (let tried = 0; tried < attempts; tried++) if (await attempt(added)) return;
    throw new Error('a conversation kept changing while something was added to it');
  };
};
