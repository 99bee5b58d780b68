import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteConversationStore } from '../../../adapters/storage/sqlite-conversation-store.ts';
import { describeConversationStore, turnOf } from '../../contracts/conversation-store.ts';
import { sampleState } from '../../support/sample-turn.ts';
import { type TemporaryFolder, temporaryFolder } from '../../support/temporary-folder.ts';

describeConversationStore('SQLite', async () => {
  const folder = temporaryFolder();
  return {
    open: async () => openSqliteConversationStore(join(folder.path, 'data', 'conversations.sqlite')),
    remove: async () => folder.remove(),
  };
});

describe('SQLite 파일', () => {
  let folder: TemporaryFolder;
  let file: string;
  beforeEach(() => {
    folder = temporaryFolder();
    file = join(folder.path, 'conversations.sqlite');
  });
  afterEach(() => folder.remove());

  const change = (sql: string): void => {
    const database = new DatabaseSync(file);
    database.exec(sql);
    database.close();
  };

  it('다시 열어도 대화, 답, 기록이 남아 있다', async () => {
    const before = openSqliteConversationStore(file);
    await before.save(turnOf({ messageId: 'm1' }));
    await before.close();
    const after = openSqliteConversationStore(file);
    const opened = await after.open('c1', 'm1');
    expect(opened).toMatchObject({ version: 1, state: sampleState(), earlier: { reply: turnOf().reply } });
    expect(await after.transcript('c1')).toHaveLength(1);
    await after.close();
  });

  it('닫지 않고 죽어도 저장된 차례는 남는다', async () => {
    const killed = openSqliteConversationStore(file);
    await killed.save(turnOf());
    const after = openSqliteConversationStore(file);
    expect((await after.open('c1')).version).toBe(1);
    await Promise.all([killed.close(), after.close()]);
  });

  it('다른 프로세스가 먼저 저장했으면 충돌하고, 다시 열면 새 버전을 본다', async () => {
    const [ours, theirs] = [openSqliteConversationStore(file), openSqliteConversationStore(file)];
    await ours.save(turnOf());
    const seen = await theirs.open('c1');
    await ours.save(turnOf({ version: 1, messageId: 'm2' }));
    expect(await theirs.save(turnOf({ version: seen.version }))).toBe('conflict');
    expect(await theirs.open('c1', 'm2')).toMatchObject({ version: 2, earlier: { reply: turnOf().reply } });
    await Promise.all([ours.close(), theirs.close()]);
  });

  it('망가진 상태는 상태가 없는 것과 같다', async () => {
    const before = openSqliteConversationStore(file);
    await before.save(turnOf({ messageId: 'm1' }));
    await before.close();
    change(`UPDATE conversations SET state = '{"version":', recent = 'x'`);
    const after = openSqliteConversationStore(file);
    expect(await after.open('c1', 'm1')).toEqual({ version: 1, touchedAt: 1_000, state: undefined });
    expect(await after.save(turnOf({ version: 1 }))).toBe('saved');
    await after.close();
  });

  it('새 판이 만든 파일은 건드리지 않고 거절한다', () => {
    change('PRAGMA user_version = 99');
    expect(() => openSqliteConversationStore(file)).toThrow(/newer release \(schema 99\)/);
  });

  it('데이터베이스가 아닌 파일은 이름을 대며 거절한다', () => {
    writeFileSync(file, 'not a database at all, but long enough to be read as one '.repeat(20));
    expect(() => openSqliteConversationStore(file)).toThrow(file);
  });

  it('폴더를 만들 수 없으면 이름을 대며 거절한다', () => {
    writeFileSync(file, '');
    expect(() => openSqliteConversationStore(join(file, 'below', 'x.sqlite'))).toThrow(/cannot be kept in/);
  });
});
