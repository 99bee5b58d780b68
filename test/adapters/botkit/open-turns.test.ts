import { afterEach, describe, expect, it } from 'vitest';
import { openTurns } from '../../../adapters/botkit/index.ts';
import { toPlainText } from '../../../src/index.ts';
import { collectingLogger } from '../../support/collecting-logger.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { sampleKnowledge } from '../../support/test-server.ts';

describe('봇의 프로세스 안에 연 안내', () => {
  const folder = temporaryFolder();
  afterEach(() => folder.remove());

  it('닫았다 다시 열어도 대화를 이어 간다', async () => {
    const { logger } = collectingLogger();
    const open = () =>
      openTurns({ dataDir: folder.path, today: '2031-03-02', logger, knowledge: sampleKnowledge });
    const message = { channel: 'botkit', conversationKey: 'u1', messageId: 'm1', text: '안녕하세요' };
    const first = open();
    const { reply, duplicate } = await first.turns.handle(message);
    await first.close();
    const second = open();
    const again = await second.turns.handle(message);
    await second.close();
    expect(duplicate).toBe(false);
    expect(again.duplicate).toBe(true);
    expect(toPlainText(again.reply)).toBe(toPlainText(reply));
  });
});
