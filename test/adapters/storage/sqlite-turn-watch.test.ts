import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openSqliteConversationStore } from '../../../adapters/storage/sqlite-conversation-store.ts';
import { watchTurns } from '../../../adapters/storage/sqlite-turn-watch.ts';
import { turnOf } from '../../contracts/conversation-store.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

it('다른 연결이 적은 대화를 한 번만 알리고, 모두 지운 뒤에도 새 차례를 본다', async () => {
  const folder = temporaryFolder();
  const file = join(folder.path, 'conversations.sqlite');
  const store = openSqliteConversationStore(file);
  await store.save(turnOf({ conversation: 'before' }));
  const watch = watchTurns(file);
  expect(watch.changed()).toEqual([]);
  await store.save(turnOf());
  await store.save(turnOf({ version: 1 }));
  expect(watch.changed()).toEqual(['c1']);
  expect(watch.changed()).toEqual([]);
  await store.expire(2_000);
  watch.changed();
  await store.save(turnOf({ conversation: 'after', at: 3_000 }));
  expect(watch.changed()).toEqual(['after']);
  watch.close();
  await store.close();
  folder.remove();
});
