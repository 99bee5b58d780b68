import { DatabaseSync } from 'node:sqlite';

/** Sees what any process writes into a database of conversations. */
export interface TurnWatch {
  /** Conversations with turns that were saved since the last call, by whichever process. */
  changed(): readonly string[];
  close(): void;
}

/**
 * Watches the turns of a file that `openSqliteConversationStore` has opened before. Where nothing was written, a
 * call reads one number.
 */
export const watchTurns = (file: string): TurnWatch => {
  const database = new DatabaseSync(file, { readOnly: true });
  const dataVersion = database.prepare('PRAGMA data_version');
  const lastTurn = database.prepare('SELECT max(id) AS id FROM turns');
  const changedSince = database.prepare('SELECT DISTINCT conversation FROM turns WHERE id > ?');
  const readNumber = (row: Record<string, unknown> | undefined, name: string): number =>
    Number(row?.[name] ?? 0);
  let version = readNumber(dataVersion.get(), 'data_version');
  let last = readNumber(lastTurn.get(), 'id');
  return {
    changed() {
      const now = readNumber(dataVersion.get(), 'data_version');
      if (now === version) return [];
      version = now;
      const newest = readNumber(lastTurn.get(), 'id');
      // Once all turns have expired, numbers begin anew.
      const conversations = changedSince
        .all(Math.min(last, newest))
        .map((row) => String(row['conversation']));
      last = newest;
      return conversations;
    },
    close: () => database.close(),
  };
};
