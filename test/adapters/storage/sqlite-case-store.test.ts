import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { openSqliteCaseStore } from '../../../adapters/storage/sqlite-case-store.ts';
import { openSqliteConversationStore } from '../../../adapters/storage/sqlite-conversation-store.ts';
import { openSqliteLearningStore } from '../../../adapters/storage/sqlite-learning-store.ts';
import { describeCaseStore, sampleCase } from '../../contracts/case-store.ts';
import { turnOf } from '../../contracts/conversation-store.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describeCaseStore('SQLite', async () => {
  const folder = temporaryFolder();
  return {
    open: async () => openSqliteCaseStore(join(folder.path, 'conversations.sqlite')),
    remove: async () => folder.remove(),
  };
});

it('닫지 않고 죽어도 상담과 전하지 못한 줄은 대화와 같은 파일에 남는다', async () => {
  const folder = temporaryFolder();
  const file = join(folder.path, 'conversations.sqlite');
  const conversations = openSqliteConversationStore(file);
  const killed = openSqliteCaseStore(file);
  await conversations.save(turnOf());
  await killed.save({ case: sampleCase(), lines: [{ to: 'staff', notice: 'opening', at: 1 }] });
  const after = openSqliteCaseStore(file);
  expect((await after.find('case-1'))?.status).toBe('waiting');
  expect(await after.undelivered()).toMatchObject([{ notice: 'opening', delivery: 'waiting', number: 1 }]);
  await Promise.all([conversations.close(), killed.close(), after.close()]);
  folder.remove();
});

it('앞선 판의 파일을 이어 쓰고, 전해진 줄의 글은 그때 지운다', async () => {
  const folder = temporaryFolder();
  const file = join(folder.path, 'conversations.sqlite');
  const before = openSqliteCaseStore(file);
  const line = { to: 'visitor', text: '전해진 글', key: 'k1', at: 1 } as const;
  await before.save({ case: sampleCase(), lines: [line] });
  await before.close();
  const database = new DatabaseSync(file);
  database.exec(`DROP TABLE code_attempts;
    ALTER TABLE digests DROP COLUMN begun_at;
    ALTER TABLE digests DROP COLUMN posted;
    INSERT INTO digests (day) VALUES ('2031-03-02');
    UPDATE case_lines SET delivery = 'done';
    PRAGMA user_version = 4;`);
  database.close();
  const after = openSqliteCaseStore(file);
  const learning = openSqliteLearningStore(file);
  expect(await after.lines('case-1')).toMatchObject([{ key: 'k1', delivery: 'done' }]);
  expect((await after.lines('case-1'))[0]?.text).toBeUndefined();
  expect(await after.beginAttempt('p1', 1, { most: 1, since: 0 })).toBeTypeOf('number');
  expect(await learning.beginDigest('2031-03-02', 1, 1)).toBe('ended');
  await Promise.all([after.close(), learning.close()]);
  folder.remove();
});
