import type { DatabaseSync } from 'node:sqlite';
import type { Case, CaseLine, NewLine } from '../../src/hand-over/case.ts';
import type { CaseChange, CaseStore } from '../../src/ports/case-store.ts';
import { sqliteCodeAttempts } from './sqlite-code-attempts.ts';
import { connect, guarded } from './sqlite-connect.ts';
import { inTransaction, prepareTransaction, type Row } from './sqlite-statements.ts';

const isLiveSql = "status IN ('waiting', 'taken')";
const isUnfinishedSql = "status IN ('offered', 'waiting', 'taken')";

const prepareCaseStatements = (database: DatabaseSync) => ({
  ...prepareTransaction(database),
  keep: database.prepare(
    `INSERT INTO cases (id, version, conversation, status, code, due_at, offered_at, body)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET version = excluded.version, status = excluded.status, code = excluded.code,
       due_at = excluded.due_at, body = excluded.body`,
  ),
  find: database.prepare('SELECT * FROM cases WHERE id = ?'),
  unfinishedOf: database.prepare(
    `SELECT * FROM cases WHERE conversation = ? AND ${isUnfinishedSql} ORDER BY offered_at DESC LIMIT 1`,
  ),
  unfinished: database.prepare(`SELECT conversation FROM cases WHERE ${isUnfinishedSql}`),
  byCode: database.prepare('SELECT * FROM cases WHERE code = ? ORDER BY offered_at DESC LIMIT 1'),
  byThread: database.prepare('SELECT * FROM cases WHERE thread = ? ORDER BY offered_at DESC LIMIT 1'),
  live: database.prepare(`SELECT * FROM cases WHERE ${isLiveSql}`),
  due: database.prepare('SELECT * FROM cases WHERE due_at <= ?'),
  lines: database.prepare('SELECT * FROM case_lines WHERE case_id = ? ORDER BY number'),
  lastNumber: database.prepare('SELECT max(number) AS last FROM case_lines WHERE case_id = ?'),
  addLine: database.prepare(
    `INSERT INTO case_lines (case_id, number, line_key, delivery, body) VALUES (?, ?, ?, 'waiting', ?)
     ON CONFLICT DO NOTHING`,
  ),
  undelivered: database.prepare("SELECT * FROM case_lines WHERE delivery <> 'done' ORDER BY case_id, number"),
  sent: database.prepare("UPDATE case_lines SET delivery = 'sent' WHERE case_id = ? AND number = ?"),
  done: database.prepare(
    "UPDATE case_lines SET delivery = 'done', body = json_remove(body, '$.text') WHERE case_id = ? AND number = ?",
  ),
  setThread: database.prepare('UPDATE cases SET thread = ? WHERE id = ?'),
  dropLines: database.prepare(
    'DELETE FROM case_lines WHERE case_id IN (SELECT id FROM cases WHERE offered_at < ?)',
  ),
  drop: database.prepare('DELETE FROM cases WHERE offered_at < ?'),
});
type CaseStatements = ReturnType<typeof prepareCaseStatements>;

const caseOf = (row: Row): Case => ({
  ...JSON.parse(String(row.body)),
  version: Number(row.version),
  ...(row.thread === null ? {} : { thread: String(row.thread) }),
});

const lineOf = (row: Row): CaseLine => ({
  ...JSON.parse(String(row.body)),
  caseId: String(row.case_id),
  number: Number(row.number),
  delivery: row.delivery,
});

/** Number and key have columns of their own; the unique key leaves out what the case has already. */
const addLines = (sql: CaseStatements, caseId: string, lines: readonly NewLine[]): void => {
  let last = Number((sql.lastNumber.get(caseId) as Row | undefined)?.last ?? 0);
  for (const line of lines) {
    const { changes } = sql.addLine.run(caseId, last + 1, line.key ?? null, JSON.stringify(line));
    last += Number(changes);
  }
};

const write = (sql: CaseStatements, { case: next, lines }: CaseChange): 'saved' | 'conflict' => {
  const { id, version, conversation, status, code = null, dueAt = null, offeredAt } = next;
  const before = sql.find.get(id) as Row | undefined;
  if (Number(before?.version ?? 0) !== version) return 'conflict';
  const { thread: _, ...body } = next;
  sql.keep.run(id, version + 1, conversation, status, code, dueAt, offeredAt, JSON.stringify(body));
  addLines(sql, id, lines);
  return 'saved';
};

/**
 * Cases in the same SQLite file as the conversations they belong to.
 * @throws {StoreError} `unusable` when the file cannot be opened, is no database or of a newer release
 */
export const openSqliteCaseStore = (file: string): CaseStore => {
  const database = connect(file);
  const sql = prepareCaseStatements(database);
  const one = (row: unknown): Case | undefined => (row === undefined ? undefined : caseOf(row as Row));
  const many = (rows: readonly unknown[]): Case[] => rows.map((row) => caseOf(row as Row));
  return {
    ...sqliteCodeAttempts(database),
    save: async (change) => guarded(() => inTransaction(sql, () => write(sql, change))),
    find: async (id) => guarded(() => one(sql.find.get(id))),
    unfinishedOf: async (conversation) => guarded(() => one(sql.unfinishedOf.get(conversation))),
    unfinished: async () =>
      guarded(() => (sql.unfinished.all() as Row[]).map(({ conversation }) => String(conversation))),
    byCode: async (code) => guarded(() => one(sql.byCode.get(code))),
    byThread: async (thread) => guarded(() => one(sql.byThread.get(thread))),
    live: async () => guarded(() => many(sql.live.all())),
    due: async (now) => guarded(() => many(sql.due.all(now))),
    lines: async (caseId) => guarded(() => (sql.lines.all(caseId) as Row[]).map(lineOf)),
    undelivered: async () => guarded(() => (sql.undelivered.all() as Row[]).map(lineOf)),
    async delivered({ caseId, number }, delivery, thread) {
      const note = (): void => {
        sql[delivery].run(caseId, number);
        if (thread !== undefined) sql.setThread.run(thread, caseId);
      };
      guarded(() => inTransaction(sql, note));
    },
    async expire(before) {
      const drop = (): number => {
        sql.dropLines.run(before);
        return Number(sql.drop.run(before).changes);
      };
      return guarded(() => inTransaction(sql, drop));
    },
    async close() {
      if (database.isOpen) database.close();
    },
  };
};
