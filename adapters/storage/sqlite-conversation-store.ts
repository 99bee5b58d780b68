import { createRecentlyUsed } from '../../src/language/recently-used.ts';
import type { ConversationStore, FinishedTurn } from '../../src/ports/conversation-store.ts';
import { createGroupCommit } from './group-commit.ts';
import { connect, guarded } from './sqlite-connect.ts';
import { purgeSize, purgeSome } from './sqlite-purge.ts';
import { inTransaction, prepareStatements } from './sqlite-statements.ts';
import {
  judgeTurn,
  type KeptConversation,
  openKept,
  readKept,
  readTranscript,
  reviseTurn,
  writeTurn,
} from './sqlite-turns.ts';

const nextRound = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Conversations held in memory so that going on with one takes no read; a read outside a transaction is dear. */
const heldConversations = 1_000;

/**
 * Conversations in a SQLite file that outlives the process; turns of one moment share a transaction.
 * @throws {StoreError} `unusable` when the file cannot be opened, is no database or of a newer release
 */
export const openSqliteConversationStore = (file: string): ConversationStore => {
  const database = connect(file);
  const sql = prepareStatements(database);
  const held = createRecentlyUsed<KeptConversation>(heldConversations);

  const read = (conversation: string): KeptConversation | undefined => {
    const kept = held.get(conversation) ?? readKept(sql, conversation);
    if (kept) held.set(conversation, kept);
    return kept;
  };
  const write = (turns: readonly FinishedTurn[]): ('saved' | 'conflict')[] => {
    const written = inTransaction(sql, () => turns.map((turn) => writeTurn(sql, turn)));
    return written.map((kept, index) => {
      const conversation = turns[index]?.conversation ?? '';
      // A conflict means another process went on with it: what is held is out of date.
      if (!kept) held.delete(conversation);
      else held.set(conversation, kept);
      return kept ? 'saved' : 'conflict';
    });
  };
  const saves = createGroupCommit((turns: readonly FinishedTurn[]) => guarded(() => write(turns)));
  const purge = async (before: number): Promise<number> => {
    let dropped = 0;
    for (let some = purgeSize; some === purgeSize; await nextRound()) {
      some = guarded(() => inTransaction(sql, () => purgeSome(sql, before)));
      dropped += some;
    }
    return dropped;
  };

  return {
    async open(conversation, messageId) {
      return guarded(() => openKept(sql, conversation, read(conversation), messageId));
    },
    save: (turn) => saves.add(turn),
    async transcript(conversation) {
      return guarded(() => readTranscript(sql, conversation));
    },
    async judge(conversation, messageId, helpful) {
      return guarded(() => inTransaction(sql, () => judgeTurn(sql, conversation, messageId, helpful)));
    },
    async revise(conversation, messageId, reply) {
      guarded(() => inTransaction(sql, () => reviseTurn(sql, conversation, messageId, reply)));
    },
    async expire(before) {
      const dropped = await purge(before);
      if (dropped > 0) held.clear();
      return dropped;
    },
    async close() {
      saves.flush();
      if (database.isOpen) database.close();
    },
  };
};
