import type { DatabaseSync } from 'node:sqlite';

export type Row = Readonly<Record<string, unknown>>;

/** What begins and ends a transaction. */
export const prepareTransaction = (database: DatabaseSync) => ({
  begin: database.prepare('BEGIN IMMEDIATE'),
  commit: database.prepare('COMMIT'),
  /** A full disk may have ended the transaction already; rolling back twice would hide the cause. */
  rollback: () => {
    if (database.isTransaction) database.exec('ROLLBACK');
  },
});
type Transaction = ReturnType<typeof prepareTransaction>;

/** All that is ever asked of the conversations, prepared once. */
export const prepareStatements = (database: DatabaseSync) => ({
  conversation: database.prepare('SELECT * FROM conversations WHERE conversation = ?'),
  keep: database.prepare(
    `INSERT INTO conversations (conversation, version, touched_at, last_turn, recent, state) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET version = excluded.version, touched_at = excluded.touched_at,
       last_turn = excluded.last_turn, recent = excluded.recent, state = excluded.state`,
  ),
  append: database.prepare(
    'INSERT INTO turns (previous, conversation, at, channel, said, reply, trace, message_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  ),
  setReply: database.prepare('UPDATE turns SET reply = ? WHERE id = ?'),
  judge: database.prepare('UPDATE turns SET helpful = ? WHERE id = ?'),
  judgement: database.prepare('SELECT helpful, reason FROM judgements WHERE turn = ? AND judge = ?'),
  keepJudgement: database.prepare(
    `INSERT INTO judgements (turn, judge, helpful, reason) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET helpful = excluded.helpful, reason = excluded.reason`,
  ),
  isBad: database.prepare('SELECT 1 FROM judgements WHERE turn = ? AND helpful = 0 LIMIT 1'),
  addProblem: database.prepare('INSERT INTO problems (turn, way) VALUES (?, ?) ON CONFLICT DO NOTHING'),
  dropProblem: database.prepare('DELETE FROM problems WHERE turn = ? AND way = ?'),
  count: database.prepare(
    `INSERT INTO tallies (day, kind, name, count) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET count = count + excluded.count`,
  ),
  turn: database.prepare('SELECT * FROM turns WHERE id = ?'),
  oldest: database.prepare('SELECT id, at, conversation FROM turns ORDER BY id LIMIT ?'),
  dropTurns: database.prepare('DELETE FROM turns WHERE id <= ?'),
  dropJudgements: database.prepare('DELETE FROM judgements WHERE turn <= ?'),
  dropProblems: database.prepare('DELETE FROM problems WHERE turn <= ?'),
  // Numbers begin again where no turn is left.
  rewindTallied: database.prepare(
    'UPDATE tallied SET last_turn = min(last_turn, coalesce((SELECT max(id) FROM turns), 0))',
  ),
  dropConversation: database.prepare('DELETE FROM conversations WHERE conversation = ? AND touched_at < ?'),
  ...prepareTransaction(database),
});
export type Statements = ReturnType<typeof prepareStatements>;

/** Writes all or nothing. */
export const inTransaction = <Result>(sql: Transaction, write: () => Result): Result => {
  sql.begin.run();
  try {
    const result = write();
    sql.commit.run();
    return result;
  } catch (error) {
    sql.rollback();
    throw error;
  }
};
