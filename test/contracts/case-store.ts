import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Case } from '../../src/hand-over/case.ts';
import type { CaseStore } from '../../src/ports/case-store.ts';

/** A place where stores are made: each call opens the same cases again, as after a restart. */
export interface CaseStoreHarness {
  open(): Promise<CaseStore>;
  remove(): Promise<void>;
}

export const sampleCase = (changes: Partial<Case> = {}): Case => ({
  id: 'case-1',
  version: 0,
  conversation: 'c1',
  mode: 'live',
  status: 'waiting',
  language: 'ko',
  question: '신규구축 얼마까지 지원돼요?',
  offeredAt: 1_000,
  code: '123456',
  openedAt: 2_000,
  codeUntil: 90_000,
  dueAt: 5_000,
  ...changes,
});

/** What every case store has to do, whatever it keeps cases in. */
export const describeCaseStore = (name: string, createHarness: () => Promise<CaseStoreHarness>): void => {
  describe(`상담 저장소: ${name}`, () => {
    let harness: CaseStoreHarness;
    let store: CaseStore;
    beforeEach(async () => {
      harness = await createHarness();
      store = await harness.open();
    });
    afterEach(async () => {
      await store.close();
      await harness.remove();
    });

    const save = (changes: Partial<Case> = {}, ...texts: readonly string[]) =>
      store.save({
        case: sampleCase(changes),
        lines: texts.map((text) => ({ to: 'staff' as const, text, key: text, at: 1 })),
      });

    it('모르는 상담은 없다', async () => {
      expect(await store.find('nobody')).toBeUndefined();
      expect(await store.byCode('123456')).toBeUndefined();
      expect(await store.lines('nobody')).toEqual([]);
      expect(await store.undelivered()).toEqual([]);
    });

    it('저장한 것을 이름, 대화, 번호로 찾는다', async () => {
      expect(await save()).toBe('saved');
      const kept = { ...sampleCase(), version: 1 };
      expect(await store.find('case-1')).toEqual(kept);
      expect(await store.unfinishedOf('c1')).toEqual(kept);
      expect(await store.byCode('123456')).toEqual(kept);
      expect(await store.unfinished()).toEqual(['c1']);
    });

    it('지난 버전 위에 저장하려 하면 충돌이고 줄도 남기지 않는다', async () => {
      await save();
      expect(await save({}, '늦은 말')).toBe('conflict');
      expect(await save({ version: 7 }, '앞선 말')).toBe('conflict');
      expect(await store.lines('case-1')).toEqual([]);
    });

    it('줄에 차례를 매기고, 같은 열쇠의 줄은 한 번만 남긴다', async () => {
      await save({}, '하나');
      await save({ version: 1 }, '하나', '둘', '둘', '셋');
      const lines = await store.lines('case-1');
      expect(lines.map(({ number, text }) => [number, text])).toEqual([
        [1, '하나'],
        [2, '둘'],
        [3, '셋'],
      ]);
    });

    it('열쇠 없는 줄은 모두 남긴다', async () => {
      const notice = { to: 'visitor' as const, notice: 'connected' as const, at: 1 };
      await store.save({ case: sampleCase(), lines: [notice, notice] });
      expect(await store.lines('case-1')).toHaveLength(2);
    });

    it('전해지지 않은 줄만 차례대로 내놓고, 글타래는 저장이 지우지 않는다', async () => {
      await save({}, '하나', '둘', '셋');
      const [first, second] = await store.undelivered();
      if (!first || !second) throw new Error('there are lines');
      await store.delivered(first, 'done', 'thread-1');
      await store.delivered(second, 'sent');
      expect((await store.undelivered()).map(({ text, delivery }) => [text, delivery])).toEqual([
        ['둘', 'sent'],
        ['셋', 'waiting'],
      ]);
      expect((await store.byThread('thread-1'))?.id).toBe('case-1');
      expect(await save({ version: 1, status: 'taken' })).toBe('saved');
      expect((await store.find('case-1'))?.thread).toBe('thread-1');
      expect((await store.live()).map(({ status }) => status)).toEqual(['taken']);
    });

    it('전해진 줄의 글은 남기지 않는다', async () => {
      await save({}, '하나', '둘');
      const [first, second] = await store.undelivered();
      if (!first || !second) throw new Error('there are lines');
      await store.delivered(first, 'done');
      await store.delivered(second, 'sent');
      expect((await store.lines('case-1')).map(({ key, text }) => [key, text])).toEqual([
        ['하나', undefined],
        ['둘', '둘'],
      ]);
    });

    it('때가 된 상담만 내놓는다', async () => {
      await save();
      await save({ id: 'case-2', conversation: 'c2', code: '222222', dueAt: undefined });
      expect(await store.due(4_999)).toEqual([]);
      expect((await store.due(5_000)).map(({ id }) => id)).toEqual(['case-1']);
    });

    it('끝난 상담은 대화의 것이 아니고, 번호는 가장 새 상담의 것이다', async () => {
      await save({ status: 'closed', dueAt: undefined });
      expect(await store.unfinishedOf('c1')).toBeUndefined();
      expect(await store.live()).toEqual([]);
      await save({ id: 'case-2', offeredAt: 3_000, status: 'offered' });
      expect((await store.byCode('123456'))?.id).toBe('case-2');
      expect((await store.unfinishedOf('c1'))?.id).toBe('case-2');
    });

    it('오래된 상담과 그 줄을 지운다', async () => {
      await save({}, '하나');
      await save({ id: 'case-2', offeredAt: 9_000 }, '둘');
      expect(await store.expire(5_000)).toBe(1);
      expect(await store.find('case-1')).toBeUndefined();
      expect(await store.lines('case-1')).toEqual([]);
      expect((await store.undelivered()).map(({ text }) => text)).toEqual(['둘']);
    });

    it('틀린 번호를 사람마다 세고, 때가 지난 것과 맞은 것은 세지 않는다', async () => {
      const limit = { most: 2, since: 0 };
      const begin = (person: string, at: number, since = 0) =>
        store.beginAttempt(person, at, { ...limit, since });
      expect(await begin('p1', 1)).toBeTypeOf('number');
      const right = await begin('p1', 2);
      expect(await begin('p1', 3)).toBeUndefined();
      expect(await begin('p2', 3)).toBeTypeOf('number');
      await store.forgiveAttempt(right ?? 0);
      expect(await begin('p1', 4)).toBeTypeOf('number');
      expect(await begin('p1', 5)).toBeUndefined();
      expect(await begin('p1', 6, 2)).toBeTypeOf('number');
    });

    it('한꺼번에 해 봐도 정한 만큼만 된다', async () => {
      const tried = await Promise.all(
        Array.from({ length: 20 }, () => store.beginAttempt('p1', 1, { most: 5, since: 0 })),
      );
      expect(tried.filter((attempt) => attempt !== undefined)).toHaveLength(5);
    });

    it('돌려준 것을 고쳐도 저장된 것은 그대로다', async () => {
      await save();
      Object.assign((await store.find('case-1')) ?? {}, { status: 'closed' });
      expect((await store.find('case-1'))?.status).toBe('waiting');
    });
  });
};
