import type { DatabaseSync } from 'node:sqlite';
import type { CodeAttempts } from '../../src/ports/code-attempts.ts';
import { guarded } from './sqlite-connect.ts';
import { inTransaction, prepareTransaction, type Row } from './sqlite-statements.ts';

/** Attempts at codes in the file that holds the cases; `database` is already connected to it. */
export const sqliteCodeAttempts = (database: DatabaseSync): CodeAttempts => {
  const transaction = prepareTransaction(database);
  const drop = database.prepare('DELETE FROM code_attempts WHERE at < ?');
  const count = database.prepare('SELECT count(*) AS count FROM code_attempts WHERE person = ?');
  const add = database.prepare('INSERT INTO code_attempts (person, at) VALUES (?, ?)');
  const forgive = database.prepare('DELETE FROM code_attempts WHERE id = ?');
  return {
    async beginAttempt(person, at, { most, since }) {
      const begin = (): number | undefined => {
        drop.run(since);
        const { count: wrong } = count.get(person) as Row;
        return Number(wrong) < most ? Number(add.run(person, at).lastInsertRowid) : undefined;
      };
      return guarded(() => inTransaction(transaction, begin));
    },
    async forgiveAttempt(attempt) {
      guarded(() => forgive.run(attempt));
    },
  };
};
