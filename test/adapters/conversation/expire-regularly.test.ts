import { describe, expect, it } from 'vitest';
import { expireRegularly, retention } from '../../../adapters/conversation/expire-regularly.ts';
import { createMemoryConversationStore } from '../../../adapters/storage/memory-conversation-store.ts';
import { StoreError } from '../../../src/ports/conversation-store.ts';
import { turnOf } from '../../contracts/conversation-store.ts';
import { collectingLogger } from '../../support/collecting-logger.ts';

const nextRound = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A timer that the test turns by hand. */
const handTimer = () => {
  let task: (() => void) | undefined;
  return {
    repeat: (_milliseconds: number, given: () => void) => {
      task = given;
      return () => {
        task = undefined;
      };
    },
    async turn() {
      task?.();
      await nextRound();
    },
    isSet: () => task !== undefined,
  };
};

describe('오래된 대화 지우기', () => {
  it('시작할 때와 그 뒤로 계속 보관 기간이 지난 것을 지운다', async () => {
    const store = createMemoryConversationStore();
    await store.save(turnOf({ conversation: 'old', at: 0 }));
    await store.save(turnOf({ conversation: 'young', at: 1_000 }));
    const timer = handTimer();
    let now = retention + 1;
    const log = collectingLogger();
    const stop = expireRegularly(store, log.logger, () => now, timer.repeat);
    await nextRound();
    expect([(await store.open('old')).version, (await store.open('young')).version]).toEqual([0, 1]);
    now = retention + 1_001;
    await timer.turn();
    expect((await store.open('young')).version).toBe(0);
    expect(log.entries()).toMatchObject([{ turns: 1 }, { turns: 1 }]);
    stop();
    expect(timer.isSet()).toBe(false);
  });

  it('지우지 못해도 서버는 계속한다', async () => {
    const store = {
      ...createMemoryConversationStore(),
      expire: async () => Promise.reject(new StoreError('unavailable', 'busy')),
    };
    const log = collectingLogger();
    expireRegularly(store, log.logger, () => 0, handTimer().repeat);
    await nextRound();
    expect(log.text()).toContain('old turns could not be deleted');
  });
});
