import type { Row, Statements } from './sqlite-statements.ts';

/** Rows deleted at a time, so that no turn waits long behind a purge. */
export const purgeSize = 500;

/**
 * Deletes the oldest turns, `purgeSize` at most, and conversations that ended with them.
 * Turns are numbered as they come, so the old ones are the first ones and no index on time is needed.
 */
export const purgeSome = (sql: Statements, before: number): number => {
  const rows = sql.oldest.all(purgeSize) as Row[];
  const kept = rows.findIndex(({ at }) => Number(at) >= before);
  const old = kept === -1 ? rows : rows.slice(0, kept);
  const last = old.at(-1);
  if (!last) return 0;
  for (const drop of [sql.dropTurns, sql.dropJudgements, sql.dropProblems]) drop.run(Number(last.id));
  sql.rewindTallied.run();
  for (const conversation of new Set(old.map((row) => String(row.conversation))))
    sql.dropConversation.run(conversation, before);
  return old.length;
};
