import { describe, expect, it } from 'vitest';
import { createCaseDesk } from '../../../adapters/hand-over/case-desk.ts';
import { createPassTime } from '../../../adapters/hand-over/pass-time.ts';
import { createMemoryCaseStore } from '../../../adapters/storage/memory-case-store.ts';
import { sampleCase } from '../../contracts/case-store.ts';
import { collectingLogger } from '../../support/collecting-logger.ts';

const second = 1_000;
const times = { answer: 300 * second, idle: 600 * second, code: 3_600 * second };

/** A server that starts at a moment with a case that nobody had answered by `sampleCase().dueAt`. */
const setUp = async (startedAt: number, changes = {}) => {
  const cases = createMemoryCaseStore();
  await cases.save({ case: sampleCase(changes), lines: [] });
  let clock = startedAt;
  const now = () => clock;
  const desk = createCaseDesk({ cases, times, now, onChange: () => {} });
  let looks = 0;
  let catchUp = async (): Promise<boolean> => false;
  const { logger, text } = collectingLogger();
  const passTime = createPassTime({
    ...{ desk, cases, logger, now },
    catchUp: () => {
      looks++;
      return catchUp();
    },
  });
  return {
    desk,
    logged: text,
    looks: () => looks,
    status: async () => (await cases.find('case-1'))?.status,
    whenCaughtUp: (next: () => Promise<boolean>) => {
      catchUp = next;
    },
    at: async (moment: number) => {
      clock = moment;
      await passTime();
    },
  };
};

describe('때가 지나면', () => {
  it('꺼진 사이에 온 답을 먼저 듣고, 답이 있었으면 상담은 끝나지 않는다', async () => {
    const { at, desk, status, whenCaughtUp } = await setUp(100 * second);
    whenCaughtUp(async () => {
      await desk.happen('case-1', { kind: 'staff-wrote', text: '네, 말씀하세요', key: 'k1' });
      return true;
    });
    await at(101 * second);
    expect(await status()).toBe('taken');
  });

  it('들어 보았는데 답이 없으면 그때 끝난다', async () => {
    const { at, status, whenCaughtUp } = await setUp(100 * second);
    whenCaughtUp(async () => true);
    await at(101 * second);
    expect(await status()).toBe('unanswered');
  });

  it('들을 수 없으면 1분까지 기다리고, 그 사이 되풀이해 묻지만 매번은 아니다', async () => {
    const { at, status, looks } = await setUp(100 * second);
    for (let moment = 100; moment < 160; moment++) await at(moment * second);
    expect(await status()).toBe('waiting');
    expect(looks()).toBeLessThanOrEqual(30);
    await at(160 * second);
    expect(await status()).toBe('unanswered');
  });

  it('동의를 기다리던 상담은 들어 볼 것 없이 끝난다', async () => {
    const { at, status, looks } = await setUp(100 * second, { status: 'offered' });
    await at(100 * second);
    expect(await status()).toBe('declined');
    expect(looks()).toBe(0);
  });

  it('한 번에 하나씩만 본다', async () => {
    const { at, looks, whenCaughtUp } = await setUp(100 * second);
    let answer = (_isHeard: boolean): void => {};
    whenCaughtUp(() => new Promise((resolve) => (answer = resolve)));
    const first = at(101 * second);
    const others = [at(110 * second), at(120 * second)];
    await expect.poll(looks).toBe(1);
    answer(true);
    await Promise.all([first, ...others]);
    expect(looks()).toBe(1);
  });

  it('무엇이 잘못되어도 적어 두고 다음에 다시 본다', async () => {
    const { at, logged, status, whenCaughtUp } = await setUp(100 * second);
    whenCaughtUp(async () => {
      throw new Error('broken');
    });
    await at(101 * second);
    expect(logged()).toContain('cases could not be looked through');
    whenCaughtUp(async () => true);
    await at(110 * second);
    expect(await status()).toBe('unanswered');
  });
});
