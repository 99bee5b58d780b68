import {
  type ConversationStore,
  type FinishedTurn,
  StoreError,
  type TranscriptEntry,
} from '../../../src/ports/conversation-store.ts';
import { revisedReplyOf } from '../../storage/revised-reply.ts';

interface KeptTurn extends FinishedTurn {
  readonly helpful?: boolean;
}

/** A conversation as one record: those of a browser are few and short. */
interface Kept {
  readonly version: number;
  readonly touchedAt: number;
  readonly state: unknown;
  readonly turns: readonly KeptTurn[];
}

const records = 'conversations';
const fresh: Kept = { version: 0, touchedAt: 0, state: undefined, turns: [] };

const unavailable = (cause: unknown): StoreError =>
  new StoreError('unavailable', 'The browser keeps no conversations', cause);

const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(unavailable(request.error));
  });

/** @throws {StoreError} where the browser refuses to keep anything */
export const openDatabase = (name: string): Promise<IDBDatabase> => {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore(records);
    opening.result.createObjectStore('learned');
  };
  return done(opening);
};

const entryOf = ({ conversation: _, state: __, version, ...turn }: KeptTurn): TranscriptEntry => ({
  ...turn,
  version: version + 1,
});

const withTurn = (kept: Kept, turn: FinishedTurn): Kept => ({
  version: turn.version + 1,
  touchedAt: turn.at,
  state: turn.state,
  turns: [...kept.turns, turn],
});

const judged = (turns: readonly KeptTurn[], messageId: string, helpful: boolean): readonly KeptTurn[] =>
  turns.map((turn) => (turn.messageId === messageId ? { ...turn, helpful } : turn));

/** Conversations in the browser's own database, shared by all its tabs. */
export const createIndexedDbStore = (database: IDBDatabase): ConversationStore => {
  const store = (mode: IDBTransactionMode) => database.transaction(records, mode).objectStore(records);
  const read = async (conversation: string): Promise<Kept> =>
    (await done<Kept | undefined>(store('readonly').get(conversation))) ?? fresh;
  /** Reads and writes in one transaction; nothing is written where `change` gives nothing. */
  const update = async (conversation: string, change: (kept: Kept) => Kept | undefined): Promise<boolean> => {
    const target = store('readwrite');
    const kept = (await done<Kept | undefined>(target.get(conversation))) ?? fresh;
    const changed = change(kept);
    if (changed) await done(target.put(changed, conversation));
    return changed !== undefined;
  };
  return {
    async open(conversation, messageId) {
      const { version, touchedAt, state, turns } = await read(conversation);
      const earlier =
        messageId === undefined ? undefined : turns.find((turn) => turn.messageId === messageId);
      const result = earlier && { reply: earlier.reply, trace: earlier.trace };
      return { version, touchedAt, state, ...(result && { earlier: result }) };
    },
    async save(turn) {
      const isSaved = await update(turn.conversation, (kept) =>
        kept.version === turn.version ? withTurn(kept, turn) : undefined,
      );
      return isSaved ? 'saved' : 'conflict';
    },
    async transcript(conversation) {
      return (await read(conversation)).turns.map(entryOf);
    },
    judge: (conversation, messageId, helpful) =>
      update(conversation, (kept) =>
        kept.turns.some((turn) => turn.messageId === messageId)
          ? { ...kept, turns: judged(kept.turns, messageId, helpful) }
          : undefined,
      ),
    async revise(conversation, messageId, reply) {
      await update(conversation, (kept) => ({
        ...kept,
        turns: kept.turns.map((turn) => ({
          ...turn,
          reply: revisedReplyOf(turn, messageId, reply) ?? turn.reply,
        })),
      }));
    },
    async expire(before) {
      let dropped = 0;
      for (const key of await done(store('readonly').getAllKeys())) {
        const { turns, touchedAt } = await read(String(key));
        if (touchedAt >= before) continue;
        dropped += turns.length;
        await done(store('readwrite').delete(key));
      }
      return dropped;
    },
    async close() {
      database.close();
    },
  };
};
