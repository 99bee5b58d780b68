import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type ConversationStore,
  type FinishedTurn,
  rememberedMessages,
} from '../../src/ports/conversation-store.ts';
import { sampleReply, sampleState, sampleTrace } from '../support/sample-turn.ts';

/** A place where stores are made: each call opens the same conversations again, as after a restart. */
export interface StoreHarness {
  open(): Promise<ConversationStore>;
  remove(): Promise<void>;
}

export const turnOf = (changes: Partial<FinishedTurn> = {}): FinishedTurn => ({
  conversation: 'c1',
  channel: 'kakao',
  version: 0,
  at: 1_000,
  said: '신규구축 얼마까지 지원돼요?',
  reply: sampleReply('1억원까지예요.'),
  trace: sampleTrace(),
  state: sampleState(),
  ...changes,
});

/** What every conversation store has to do, whatever it keeps conversations in. */
export const describeConversationStore = (name: string, createHarness: () => Promise<StoreHarness>): void => {
  describe(`대화 저장소: ${name}`, () => {
    let harness: StoreHarness;
    let store: ConversationStore;
    beforeEach(async () => {
      harness = await createHarness();
      store = await harness.open();
    });
    afterEach(async () => {
      await store.close();
      await harness.remove();
    });

    it('모르는 대화는 비어 있다', async () => {
      expect(await store.open('nobody')).toEqual({ version: 0, state: undefined, touchedAt: 0 });
      expect(await store.transcript('nobody')).toEqual([]);
    });

    it('저장한 상태를 다음 차례에 돌려준다', async () => {
      expect(await store.save(turnOf({ state: sampleState({ turns: 7 }) }))).toBe('saved');
      expect(await store.open('c1')).toEqual({
        version: 1,
        touchedAt: 1_000,
        state: sampleState({ turns: 7 }),
      });
    });

    it('대화는 서로 섞이지 않는다', async () => {
      await store.save(turnOf({ messageId: 'm1' }));
      await store.save(turnOf({ conversation: 'c2', said: '서류는?' }));
      expect((await store.transcript('c2')).map(({ said }) => said)).toEqual(['서류는?']);
      expect((await store.open('c2', 'm1')).earlier).toBeUndefined();
    });

    it('지난 버전 위에 저장하려 하면 충돌이고 아무것도 남기지 않는다', async () => {
      await store.save(turnOf());
      expect(await store.save(turnOf({ said: '늦은 말', messageId: 'late' }))).toBe('conflict');
      expect(await store.save(turnOf({ version: 5, conversation: 'c9' }))).toBe('conflict');
      expect((await store.open('c1', 'late')).earlier).toBeUndefined();
      expect(await store.transcript('c1')).toHaveLength(1);
      expect(await store.transcript('c9')).toEqual([]);
    });

    it('고친 답은 그 자리와 그것을 고쳤던 차례에만 남고, 옛 글은 어디에도 없다', async () => {
      const words = (text: string) => ({ ...sampleReply(text), speaker: 'staff' as const });
      await store.save(turnOf({ messageId: 'm1', reply: words('처음 글') }));
      await store.save(turnOf({ version: 1, messageId: 'm2', reply: words('다른 글') }));
      await store.save(
        turnOf({ version: 2, messageId: 'm3', reply: { ...words('고친 글'), revises: 'm1' } }),
      );
      await store.revise('c1', 'm1', words('지운 글이에요'));
      await store.revise('c1', 'nobody', words('없는 글'));
      await store.revise('nobody', 'm1', words('없는 대화'));
      expect((await store.transcript('c1')).map(({ reply }) => reply)).toEqual([
        words('지운 글이에요'),
        words('다른 글'),
        { ...words('지운 글이에요'), revises: 'm1' },
      ]);
      expect((await store.open('c1', 'm1')).earlier?.reply).toEqual(words('지운 글이에요'));
      expect(await store.transcript('nobody')).toEqual([]);
    });

    it('동시에 저장하면 하나만 이긴다', async () => {
      const results = await Promise.all(Array.from({ length: 8 }, () => store.save(turnOf())));
      expect(results.filter((result) => result === 'saved')).toHaveLength(1);
      expect(await store.transcript('c1')).toHaveLength(1);
    });

    it('서로 다른 대화는 동시에 저장된다', async () => {
      const keys = Array.from({ length: 50 }, (_, index) => `many-${index}`);
      const results = await Promise.all(keys.map((conversation) => store.save(turnOf({ conversation }))));
      expect(new Set(results)).toEqual(new Set(['saved']));
      const opened = await Promise.all(keys.map((conversation) => store.open(conversation)));
      expect(opened.every(({ version }) => version === 1)).toBe(true);
    });

    it('같은 메시지의 첫 답을 기억한다', async () => {
      const messageId = '01J"8\\ 표';
      await store.save(turnOf({ messageId, reply: sampleReply('첫 답') }));
      const { earlier } = await store.open('c1', messageId);
      expect(earlier).toEqual({ reply: sampleReply('첫 답'), trace: sampleTrace() });
      expect((await store.open('c1', 'another')).earlier).toBeUndefined();
      expect((await store.open('c1')).earlier).toBeUndefined();
    });

    it('적어도 정해진 수만큼의 최근 메시지를 기억한다', async () => {
      const ids = Array.from({ length: rememberedMessages * 2 }, (_, index) => `m${index}`);
      for (const [version, messageId] of ids.entries()) await store.save(turnOf({ version, messageId }));
      const recent = await Promise.all(ids.slice(-rememberedMessages).map((id) => store.open('c1', id)));
      expect(recent.every(({ earlier }) => earlier !== undefined)).toBe(true);
    });

    it('대화 기록을 차례대로 돌려준다', async () => {
      for (const [version, said] of ['하나', '둘', '셋'].entries())
        await store.save(
          turnOf({ version, said, at: version + 1, channel: version === 2 ? 'web' : 'kakao' }),
        );
      expect(await store.transcript('c1')).toEqual(
        ['하나', '둘', '셋'].map((said, index) => ({
          at: index + 1,
          channel: index === 2 ? 'web' : 'kakao',
          said,
          version: index + 1,
          reply: sampleReply('1억원까지예요.'),
          trace: sampleTrace(),
        })),
      );
    });

    it('기록의 번호는 앞선 차례가 지워져도 그대로다', async () => {
      for (const version of [0, 1, 2]) await store.save(turnOf({ version, at: version * 1_000 }));
      await store.expire(1_000);
      expect((await store.transcript('c1')).map(({ version }) => version)).toEqual([2, 3]);
    });

    it('답이 도움이 되었는지 적어 두고, 없는 답에는 적지 않는다', async () => {
      await store.save(turnOf({ messageId: 'm1' }));
      await store.save(turnOf({ messageId: 'm2', version: 1 }));
      expect(await store.judge('c1', 'm1', true)).toBe(true);
      expect(await store.judge('c1', 'm2', true)).toBe(true);
      expect(await store.judge('c1', 'm2', false)).toBe(true);
      expect(await store.judge('c1', 'm9', true)).toBe(false);
      expect(await store.judge('c2', 'm1', true)).toBe(false);
      const kept = await store.transcript('c1');
      expect(kept.map(({ messageId, helpful }) => [messageId, helpful])).toEqual([
        ['m1', true],
        ['m2', false],
      ]);
    });

    it('돌려준 것을 고쳐도 저장된 것은 그대로다', async () => {
      await store.save(turnOf());
      const { state } = await store.open('c1');
      (state as { turns: number }).turns = 99;
      expect((await store.open('c1')).state).toEqual(sampleState());
    });

    it('오래된 차례와 그 대화만 지운다', async () => {
      await store.save(turnOf({ conversation: 'old', at: 10, messageId: 'm1' }));
      await store.save(turnOf({ conversation: 'both', at: 20 }));
      await store.save(turnOf({ conversation: 'both', at: 2_000, version: 1, said: '새 말' }));
      expect(await store.expire(1_000)).toBe(2);
      expect(await store.open('old', 'm1')).toEqual({ version: 0, state: undefined, touchedAt: 0 });
      expect((await store.open('both')).version).toBe(2);
      expect((await store.transcript('both')).map(({ said }) => said)).toEqual(['새 말']);
      expect(await store.expire(1_000)).toBe(0);
    });

    it('지운 뒤에도 대화를 새로 시작할 수 있다', async () => {
      await store.save(turnOf({ at: 10 }));
      await store.expire(1_000);
      expect(await store.save(turnOf({ at: 3_000, said: '다시' }))).toBe('saved');
      expect((await store.transcript('c1')).map(({ said }) => said)).toEqual(['다시']);
    });

    it('많은 차례도 한 번에 지운다', async () => {
      const saves = Array.from({ length: 1_200 }, (_, index) =>
        store.save(turnOf({ conversation: `c-${index}`, at: index })),
      );
      await Promise.all(saves);
      expect(await store.expire(1_150)).toBe(1_150);
      expect((await store.open('c-1149')).version).toBe(0);
      expect((await store.open('c-1150')).version).toBe(1);
    });

    it('닫을 때 저장 중인 것을 마저 저장한다', async () => {
      const saving = store.save(turnOf());
      await store.close();
      expect(await saving).toBe('saved');
    });
  });
};
