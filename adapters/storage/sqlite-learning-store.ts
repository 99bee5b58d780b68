import type { DatabaseSync } from 'node:sqlite';
import { toPlainText } from '../../src/exchange/plain-text.ts';
import type { Correction } from '../../src/learning/correction.ts';
import type { ProblemTurn } from '../../src/learning/problem.ts';
import type { Tally } from '../../src/learning/tally.ts';
import type { LearningStore } from '../../src/ports/learning-store.ts';
import { connect, guarded } from './sqlite-connect.ts';
import { beginDigest, prepareDigestStatements } from './sqlite-digests.ts';
import { writeJudgement } from './sqlite-judgements.ts';
import { inTransaction, prepareStatements, type Row } from './sqlite-statements.ts';
import { prepareTallyStatements, tallySize, tallySome } from './sqlite-tally.ts';
import { turnAnswering } from './sqlite-turns.ts';

const prepareLearning = (database: DatabaseSync) => ({
  ...prepareStatements(database),
  ...prepareTallyStatements(database),
  ...prepareDigestStatements(database),
  tallies: database.prepare('SELECT * FROM tallies WHERE day BETWEEN ? AND ?'),
  problems: database.prepare(
    `SELECT turn.* FROM turns AS turn
     WHERE turn.id IN (SELECT DISTINCT turn FROM problems) AND turn.at >= ?
     ORDER BY turn.id DESC LIMIT ?`,
  ),
  waysOf: database.prepare('SELECT way FROM problems WHERE turn = ? ORDER BY way'),
  reasonsOf: database.prepare(
    'SELECT reason FROM judgements WHERE turn = ? AND helpful = 0 AND reason IS NOT NULL ORDER BY judge',
  ),
  closeProblem: database.prepare('DELETE FROM problems WHERE turn = ?'),
  propose: database.prepare("INSERT INTO corrections (status, body) VALUES ('proposed', ?)"),
  proposed: database.prepare("SELECT * FROM corrections WHERE status = 'proposed' ORDER BY id"),
  decide: database.prepare("DELETE FROM corrections WHERE id = ? AND status = 'proposed' RETURNING *"),
});
type LearningStatements = ReturnType<typeof prepareLearning>;

/** The latest problems are looked at; more at once nobody reviews. */
const mostProblems = 1_000;

/** Messages before a turn that go with it at most, and how long they stay in one's mind. */
const mostBefore = 2;
const oneSitting = 30 * 60 * 1000;

const saidBefore = (sql: LearningStatements, turn: Row): readonly string[] => {
  const before: string[] = [];
  for (let row = turn; before.length < mostBefore && row.previous !== null; ) {
    const previous = sql.turn.get(Number(row.previous)) as Row | undefined;
    if (previous?.conversation !== turn.conversation) break;
    if (Number(row.at) - Number(previous?.at) > oneSitting || !previous) break;
    before.unshift(String(previous.said));
    row = previous;
  }
  return before;
};

const column = (rows: readonly unknown[], name: string): string[] =>
  rows.map((row) => String((row as Row)[name]));

const problemOf = (sql: LearningStatements, row: Row): ProblemTurn => {
  const id = Number(row.id);
  return {
    id,
    at: Number(row.at),
    channel: String(row.channel),
    before: saidBefore(sql, row),
    said: String(row.said),
    answered: toPlainText(JSON.parse(String(row.reply))),
    trace: JSON.parse(String(row.trace)),
    ways: column(sql.waysOf.all(id), 'way') as ProblemTurn['ways'],
    reasons: column(sql.reasonsOf.all(id), 'reason'),
  };
};

const correctionOf = (row: Row): Correction => ({
  ...JSON.parse(String(row.body)),
  id: Number(row.id),
  status: row.status,
});

const tallyOf = ({ day, kind, name, count }: Row): Tally => ({
  day: String(day),
  kind: kind as Tally['kind'],
  name: String(name),
  count: Number(count),
});

const nextRound = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * What is learned from the turns in a SQLite file, beside the conversations that the file holds.
 * @throws {StoreError} `unusable` when the file cannot be opened, is no database or of a newer release
 */
export const openSqliteLearningStore = (file: string): LearningStore => {
  const database = connect(file);
  const sql = prepareLearning(database);
  const change = <Result>(action: () => Result): Result => guarded(() => inTransaction(sql, action));
  const close = (turns: readonly number[]): void => {
    for (const turn of turns) sql.closeProblem.run(turn);
  };
  return {
    async judge(conversation, messageId, { by, ...judgement }) {
      return change(() => {
        const row = turnAnswering(sql, conversation, messageId);
        if (row) writeJudgement(sql, row, by, judgement);
        return row !== undefined;
      });
    },
    async tally() {
      let counted = 0;
      for (let some = tallySize; some === tallySize; await nextRound()) {
        some = change(() => tallySome(sql));
        counted += some;
      }
      return counted;
    },
    async tallies(from, to) {
      return guarded(() => (sql.tallies.all(from, to) as Row[]).map(tallyOf));
    },
    async problems(since) {
      return guarded(() =>
        (sql.problems.all(since, mostProblems) as Row[]).map((row) => problemOf(sql, row)),
      );
    },
    async find(conversation, messageId) {
      return guarded(() => {
        const row = turnAnswering(sql, conversation, messageId);
        return row && problemOf(sql, row);
      });
    },
    async propose(correction, turns) {
      return change(() => {
        close(turns);
        return Number(sql.propose.run(JSON.stringify(correction)).lastInsertRowid);
      });
    },
    async proposed() {
      return guarded(() => (sql.proposed.all() as Row[]).map(correctionOf));
    },
    async decide(id, status) {
      return guarded(() => {
        const row = sql.decide.get(id) as Row | undefined;
        return row && { ...correctionOf(row), status };
      });
    },
    async dismiss(turns) {
      change(() => close(turns));
    },
    async beginDigest(day, at, lease) {
      return change(() => beginDigest(sql, day, at, lease));
    },
    async endDigest(day) {
      guarded(() => sql.endDigest.run(day));
    },
    async close() {
      if (database.isOpen) database.close();
    },
  };
};
