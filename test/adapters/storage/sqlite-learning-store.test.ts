import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { openSqliteConversationStore } from '../../../adapters/storage/sqlite-conversation-store.ts';
import { openSqliteLearningStore } from '../../../adapters/storage/sqlite-learning-store.ts';
import { turnOf } from '../../contracts/conversation-store.ts';
import { describeLearningStore } from '../../contracts/learning-store.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describeLearningStore('SQLite', async () => {
  const folder = temporaryFolder();
  const file = join(folder.path, 'conversations.sqlite');
  return {
    open: async () => ({
      turns: openSqliteConversationStore(file),
      learning: openSqliteLearningStore(file),
    }),
    remove: async () => folder.remove(),
  };
});

it('문제와 기간은 표 전체를 훑지 않고 찾는다', async () => {
  const folder = temporaryFolder();
  const file = join(folder.path, 'conversations.sqlite');
  const turns = openSqliteConversationStore(file);
  await turns.save(turnOf());
  const database = new DatabaseSync(file);
  const planOf = (sql: string): string =>
    database
      .prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .all()
      .map(({ detail }) => String(detail))
      .join('; ');
  expect(planOf("SELECT * FROM tallies WHERE day BETWEEN 'a' AND 'b'")).toContain(
    'SEARCH tallies USING PRIMARY KEY',
  );
  expect(
    planOf('SELECT * FROM turns WHERE id IN (SELECT DISTINCT turn FROM problems) AND at >= 0'),
  ).toContain('SEARCH turns USING INTEGER PRIMARY KEY');
  database.close();
  await turns.close();
  folder.remove();
});
