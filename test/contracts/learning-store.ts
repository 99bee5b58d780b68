import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ConversationStore, FinishedTurn } from '../../src/ports/conversation-store.ts';
import type { LearningStore } from '../../src/ports/learning-store.ts';
import { sampleTrace } from '../support/sample-turn.ts';
import { turnOf } from './conversation-store.ts';

/** A place with both stores; each call opens the same data again, as after a restart. */
export interface LearningHarness {
  open(): Promise<{ readonly turns: ConversationStore; readonly learning: LearningStore }>;
  remove(): Promise<void>;
}

const noon = Date.UTC(2031, 2, 1, 3);
const day = '2031-03-01';

/** What every learning store has to do, whatever it keeps things in. */
export const describeLearningStore = (name: string, createHarness: () => Promise<LearningHarness>): void => {
  describe(`배움 저장소: ${name}`, () => {
    let harness: LearningHarness;
    let turns: ConversationStore;
    let learning: LearningStore;
    beforeEach(async () => {
      harness = await createHarness();
      ({ turns, learning } = await harness.open());
    });
    afterEach(async () => {
      await learning.close();
      await turns.close();
      await harness.remove();
    });

    const save = (changes: Partial<FinishedTurn> = {}) => turns.save(turnOf({ at: noon, ...changes }));
    const counted = async (kind: string, label = ''): Promise<number> =>
      (await learning.tallies(day, '2031-03-09'))
        .filter((tally) => tally.kind === kind && tally.name === label)
        .reduce((sum, { count }) => sum + count, 0);
    const open = async () => (await learning.problems(0)).toSorted((a, b) => a.id - b.id);

    it('한 사람의 평가는 한 번만 세고, 마음을 바꾸면 나중 것이 남는다', async () => {
      await save({ messageId: 'm1' });
      expect(await learning.judge('c1', 'm1', { by: 'a', helpful: true })).toBe(true);
      expect(await learning.judge('c1', 'm1', { by: 'a', helpful: true })).toBe(true);
      expect(await counted('judged', 'good')).toBe(1);
      await learning.judge('c1', 'm1', { by: 'a', helpful: false, reason: '날짜가 달라요' });
      await learning.judge('c1', 'm1', { by: 'b', helpful: true });
      expect([await counted('judged', 'good'), await counted('judged', 'bad')]).toEqual([1, 1]);
      expect((await open())[0]).toMatchObject({ ways: ['bad'], reasons: ['날짜가 달라요'] });
      await learning.judge('c1', 'm1', { by: 'a', helpful: true });
      expect(await open()).toEqual([]);
    });

    it('같은 평가를 다시 해도 이유는 남는다', async () => {
      await save({ messageId: 'm1' });
      await learning.judge('c1', 'm1', { by: 'a', helpful: false, reason: '길어요' });
      await learning.judge('c1', 'm1', { by: 'a', helpful: false });
      expect((await open())[0]?.reasons).toEqual(['길어요']);
    });

    it('웹에서 한 평가도 함께 센다', async () => {
      await save({ messageId: 'm1' });
      await turns.judge('c1', 'm1', false);
      expect(await counted('judged', 'bad')).toBe(1);
      expect(await open()).toHaveLength(1);
      await turns.judge('c1', 'm1', true);
      expect([await counted('judged', 'bad'), await counted('judged', 'good')]).toEqual([0, 1]);
    });

    it('없는 답은 평가할 수 없다', async () => {
      await save({ messageId: 'm1' });
      expect(await learning.judge('c1', 'm9', { by: 'a', helpful: true })).toBe(false);
      expect(await learning.judge('c2', 'm1', { by: 'a', helpful: true })).toBe(false);
      expect(await learning.find('c1', 'm9')).toBeUndefined();
    });

    it('온 차례를 꼭 한 번씩 센다', async () => {
      await save();
      expect(await learning.tally()).toBe(1);
      expect(await learning.tally()).toBe(0);
      await save({ version: 1 });
      await save({ conversation: 'c2', channel: 'web' });
      expect(await learning.tally()).toBe(2);
      expect([await counted('message'), await counted('conversation')]).toEqual([3, 2]);
      expect(await counted('channel', 'web')).toBe(1);
      expect(await counted('hour', '12')).toBe(3);
    });

    it('다른 날 이어진 대화는 그날도 센다', async () => {
      await save();
      await save({ version: 1, at: noon + 24 * 60 * 60 * 1000 });
      await learning.tally();
      expect(await counted('conversation')).toBe(2);
    });

    it('천 개가 넘어도 모두 세고, 두 곳에서 세어도 두 번 세지 않는다', async () => {
      const other = await harness.open();
      await Promise.all(Array.from({ length: 1_100 }, (_, at) => save({ conversation: `c${at}` })));
      const both = await Promise.all([learning.tally(), other.learning.tally()]);
      expect(both[0] + both[1]).toBe(1_100);
      expect(await counted('message')).toBe(1_100);
      await other.learning.close();
      await other.turns.close();
    });

    it('다시 볼 차례를 앞말과 함께 모은다', async () => {
      await save({ said: '클라우드는?' });
      await save({ version: 1, at: noon + 1_000, said: '서류는?', trace: sampleTrace({ confidence: 0.1 }) });
      await save({
        version: 2,
        at: noon + 2_000,
        said: '답이 틀렸어요',
        trace: sampleTrace({ topic: 'complaint' }),
      });
      await learning.tally();
      expect(await open()).toMatchObject([
        { said: '서류는?', before: ['클라우드는?'], ways: ['complaint', 'low-confidence'] },
      ]);
      expect(await learning.problems(noon + 1_500)).toEqual([]);
    });

    it('정정하면 문제가 닫히고, 한 번만 정해진다', async () => {
      await save({ messageId: 'm1' });
      await learning.judge('c1', 'm1', { by: 'a', helpful: false });
      const [turn] = await open();
      const correction = {
        messages: ['서류는?'],
        answered: '…',
        wanted: '"3부"',
        topic: 'documents',
        program: null,
      };
      const id = await learning.propose(correction, [turn?.id ?? 0]);
      expect(await open()).toEqual([]);
      expect(await learning.proposed()).toEqual([{ ...correction, id, status: 'proposed' }]);
      expect(await learning.decide(id, 'accepted')).toMatchObject({ id, status: 'accepted' });
      expect(await learning.decide(id, 'rejected')).toBeUndefined();
      expect(await learning.proposed()).toEqual([]);
    });

    it('문제가 아니라고 닫은 뒤에도 새로 나쁘다고 하면 다시 열린다', async () => {
      await save({ messageId: 'm1', trace: sampleTrace({ confidence: 0.1 }) });
      await learning.tally();
      await learning.dismiss([(await open())[0]?.id ?? 0]);
      await learning.tally();
      expect(await open()).toEqual([]);
      await learning.judge('c1', 'm1', { by: 'a', helpful: false });
      expect(await open()).toHaveLength(1);
    });

    it('지운 차례의 평가와 문제도 지우고, 센 것은 남긴다', async () => {
      await save({ messageId: 'm1' });
      await learning.judge('c1', 'm1', { by: 'a', helpful: false });
      await learning.tally();
      await turns.expire(noon + 1);
      expect(await open()).toEqual([]);
      expect([await counted('message'), await counted('judged', 'bad')]).toEqual([1, 1]);
      // Its number is given again: neither its judgement nor where the counting got to may stay.
      await save({ messageId: 'm2' });
      expect(await learning.tally()).toBe(1);
      expect(await open()).toEqual([]);
    });

    it('하루 소식은 다시 시작해도 하나만 맡고, 맡은 이가 소식이 없으면 다시 맡긴다', async () => {
      const begin = (at: number, store = learning) => store.beginDigest(day, at, 300);
      expect(await begin(1_000)).toBe('first');
      expect(await begin(1_100)).toBe('underway');
      const again = await harness.open();
      expect(await begin(1_299, again.learning)).toBe('underway');
      expect(await begin(1_300, again.learning)).toBe('again');
      expect(await begin(1_301)).toBe('underway');
      await learning.endDigest(day);
      expect(await begin(9_000, again.learning)).toBe('ended');
      expect(await learning.beginDigest('2099-01-01', 9_000, 300)).toBe('first');
      await again.learning.close();
      await again.turns.close();
    });
  });
};
