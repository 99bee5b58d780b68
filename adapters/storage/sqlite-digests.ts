import type { DatabaseSync } from 'node:sqlite';
import type { DigestState } from '../../src/ports/learning-store.ts';
import type { Row } from './sqlite-statements.ts';

export const prepareDigestStatements = (database: DatabaseSync) => ({
  dropEarlierDigests: database.prepare('DELETE FROM digests WHERE day < ?'),
  digest: database.prepare('SELECT begun_at, posted FROM digests WHERE day = ?'),
  beginDigest: database.prepare(
    `INSERT INTO digests (day, begun_at, posted) VALUES (?, ?, 0)
     ON CONFLICT DO UPDATE SET begun_at = excluded.begun_at`,
  ),
  endDigest: database.prepare('UPDATE digests SET posted = 1 WHERE day = ?'),
});

/** Takes on the digest of a day where nobody is at it. To be called inside a transaction. */
export const beginDigest = (
  sql: ReturnType<typeof prepareDigestStatements>,
  day: string,
  at: number,
  lease: number,
): DigestState => {
  sql.dropEarlierDigests.run(day);
  const row = sql.digest.get(day) as Row | undefined;
  if (row?.posted === 1) return 'ended';
  if (row && Number(row.begun_at) > at - lease) return 'underway';
  sql.beginDigest.run(day, at);
  return row ? 'again' : 'first';
};
