import type { DatabaseSync } from 'node:sqlite';
import type { TurnTrace } from '../../src/exchange/guide.ts';
import { complainsOfBefore, problemsOf } from '../../src/learning/problem.ts';
import { countersOf } from '../../src/learning/tally.ts';
import { seoulDate, seoulHour } from '../conversation/seoul-date.ts';
import type { Row, Statements } from './sqlite-statements.ts';

/** Turns counted at a time, so that no message waits long behind it. */
export const tallySize = 500;

export const prepareTallyStatements = (database: DatabaseSync) => ({
  // The turn before tells whether the day is the conversation's first; numbers of deleted turns may be others' now.
  uncounted: database.prepare(
    `SELECT turn.id, turn.at, turn.channel, turn.trace, before.id AS before_id, before.at AS before_at
     FROM turns AS turn LEFT JOIN turns AS before
       ON before.id = turn.previous AND before.conversation = turn.conversation
     WHERE turn.id > (SELECT last_turn FROM tallied) ORDER BY turn.id LIMIT ?`,
  ),
  advance: database.prepare('UPDATE tallied SET last_turn = ?'),
});
type TallyStatements = ReturnType<typeof prepareTallyStatements>;

const countTurn = (counts: Map<string, number>, row: Row, trace: TurnTrace): void => {
  const at = Number(row.at);
  const day = seoulDate(at);
  const isFirst = row.before_at === null || seoulDate(Number(row.before_at)) !== day;
  for (const [kind, name] of countersOf({
    hour: seoulHour(at),
    channel: String(row.channel),
    trace,
    isFirst,
  })) {
    const key = JSON.stringify([day, kind, name]);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
};

/** A complaint is about the answer before it; without one it stands for itself. */
const noteProblems = (sql: Statements, row: Row, trace: TurnTrace): void => {
  for (const way of problemsOf(trace)) sql.addProblem.run(Number(row.id), way);
  if (complainsOfBefore(trace)) sql.addProblem.run(Number(row.before_id ?? row.id), 'complaint');
};

/**
 * Counts turns that came since the last time, `tallySize` at most; returns how many. Where it got to is kept with the
 * counts, so that every turn is counted once. To be called inside a transaction.
 */
export const tallySome = (sql: Statements & TallyStatements): number => {
  const rows = sql.uncounted.all(tallySize) as Row[];
  const last = rows.at(-1);
  if (!last) return 0;
  const counts = new Map<string, number>();
  for (const row of rows) {
    const trace: TurnTrace = JSON.parse(String(row.trace));
    countTurn(counts, row, trace);
    noteProblems(sql, row, trace);
  }
  for (const [key, count] of counts) {
    const [day, kind, name]: [string, string, string] = JSON.parse(key);
    sql.count.run(day, kind, name, count);
  }
  sql.advance.run(Number(last.id));
  return rows.length;
};
