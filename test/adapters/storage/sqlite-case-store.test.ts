import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openSqliteCaseStore } from '../../../adapters/storage/sqlite-case-store.ts';
import { openSqliteConversationStore } from '../../../adapters/storage/sqlite-conversation-store.ts';
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
