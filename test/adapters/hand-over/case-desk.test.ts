import { describe, expect, it } from 'vitest';
import { freeCode, randomCode } from '../../../adapters/hand-over/case-code.ts';
import { createCaseDesk } from '../../../adapters/hand-over/case-desk.ts';
import { createMemoryCaseStore } from '../../../adapters/storage/memory-case-store.ts';
import { sampleCase } from '../../contracts/case-store.ts';

const minute = 60_000;
const times = { answer: 5 * minute, idle: 30 * minute, code: 60 * minute };

const setUp = () => {
  const cases = createMemoryCaseStore();
  const clock = { now: 0 };
  let changes = 0;
  const deskOf = () => createCaseDesk({ cases, times, now: () => clock.now, onChange: () => void changes++ });
  return { cases, clock, deskOf, desk: deskOf(), changes: () => changes };
};

const offer = { id: 'c1', conversation: 'v1', mode: 'live', language: 'ko', question: '' } as const;
const agreed = { kind: 'agreed', code: '123456', key: 'm1', facts: {} } as const;

describe('상담의 변화', () => {
  it('아무도 답하지 않으면 다시 시작한 서버도 때를 안다', async () => {
    const { cases, clock, desk, deskOf } = setUp();
    await desk.offer(offer);
    await desk.happen('c1', agreed);
    clock.now = 4 * minute;
    await desk.passTime();
    expect((await cases.find('c1'))?.status).toBe('waiting');
    clock.now = 5 * minute;
    const afterRestart = deskOf();
    await afterRestart.load();
    expect(afterRestart.concerns('v1')).toBe(true);
    await afterRestart.passTime(({ id }) => id === 'c1');
    expect((await cases.find('c1'))?.status).toBe('waiting');
    await afterRestart.passTime();
    expect((await cases.find('c1'))?.status).toBe('unanswered');
    expect(afterRestart.concerns('v1')).toBe(false);
    await afterRestart.passTime();
    expect((await cases.undelivered()).map(({ to, notice }) => `${to} ${notice}`)).toEqual([
      'staff opening',
      'visitor unanswered',
      'staff unanswered',
    ]);
  });

  it('한꺼번에 일어난 일도 하나도 잃지 않는다', async () => {
    const { cases, desk } = setUp();
    await desk.offer(offer);
    await desk.happen('c1', agreed);
    await Promise.all(
      Array.from({ length: 6 }, (_, at) =>
        desk.happen('c1', { kind: 'staff-wrote', text: `글 ${at}`, key: `k${at}` }),
      ),
    );
    const lines = await cases.lines('c1');
    expect(lines.filter(({ text }) => text !== undefined)).toHaveLength(6);
    expect(lines.filter(({ notice }) => notice === 'connected')).toHaveLength(1);
  });

  it('없는 상담에는 아무 일도 일어나지 않는다', async () => {
    const { desk, changes } = setUp();
    expect(await desk.happen('nobody', agreed)).toBeUndefined();
    expect(changes()).toBe(0);
  });
});

describe('상담번호', () => {
  it('여섯 자리 숫자다', () => {
    for (let at = 0; at < 200; at++) expect(randomCode()).toMatch(/^\d{6}$/);
  });

  it('아직 열리는 번호와 겹치지 않고, 기한이 지난 번호는 다시 쓴다', async () => {
    const cases = createMemoryCaseStore();
    await cases.save({ case: sampleCase({ code: '111111', codeUntil: 100 }), lines: [] });
    const drawn = ['111111', '222222'];
    expect(await freeCode(cases, 99, () => drawn.shift() ?? '')).toBe('222222');
    expect(await freeCode(cases, 100, () => '111111')).toBe('111111');
  });
});
