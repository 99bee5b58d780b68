import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conversationKeyOf, digestKeys } from '../../../adapters/conversation/conversation-key.ts';
import { createTurnService, type TurnServiceParts } from '../../../adapters/conversation/turn-service.ts';
import { createMemoryConversationStore } from '../../../adapters/storage/memory-conversation-store.ts';
import type { Guide } from '../../../src/exchange/guide.ts';
import { toPlainText } from '../../../src/exchange/plain-text.ts';
import { type ConversationStore, StoreError } from '../../../src/ports/conversation-store.ts';
import { collectingLogger } from '../../support/collecting-logger.ts';
import { countingGuide } from '../../support/sample-turn.ts';

/** 2020-03-01 23:30 in Seoul. */
const lateEvening = Date.UTC(2020, 2, 1, 14, 30);

const setUp = (changes: Partial<TurnServiceParts> = {}) => {
  const log = collectingLogger();
  const store = createMemoryConversationStore();
  const parts = {
    guide: countingGuide(),
    store,
    logger: log.logger,
    isPublicContact: () => false,
    keys: digestKeys,
    now: () => lateEvening,
  };
  return { log, store, service: createTurnService({ ...parts, ...changes }) };
};

const message = { channel: 'kakao', conversationKey: 'user-1', text: '안녕하세요' };

const textOf = async (turn: ReturnType<ReturnType<typeof setUp>['service']['handle']>): Promise<string> =>
  toPlainText((await turn).reply);

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A store whose reading takes a while, as one over a network does. */
const slowly = (store: ConversationStore, milliseconds: number): ConversationStore => ({
  ...store,
  async open(...given) {
    await wait(milliseconds);
    return store.open(...given);
  },
});

describe('대화 차례', () => {
  it('대화를 이어 가고 채널과 사람마다 따로 기억한다', async () => {
    const { service } = setUp();
    expect(await textOf(service.handle(message))).toContain('1번째: 안녕하세요');
    expect(await textOf(service.handle(message))).toContain('2번째');
    expect(await textOf(service.handle({ ...message, channel: 'web' }))).toContain('1번째');
    expect(await textOf(service.handle({ ...message, conversationKey: 'user-2' }))).toContain('1번째');
  });

  it('오늘은 서울의 날짜이고, 정해 주면 그날이다', async () => {
    expect(await textOf(setUp().service.handle(message))).toContain('(2020-03-01, ko)');
    const midnight = setUp({ now: () => lateEvening + 30 * 60 * 1000 });
    expect(await textOf(midnight.service.handle(message))).toContain('(2020-03-02, ko)');
    expect(await textOf(setUp({ today: '2020-12-24' }).service.handle(message))).toContain(
      '(2020-12-24, ko)',
    );
  });

  it('고른 언어를 전한다', async () => {
    expect(await textOf(setUp().service.handle({ ...message, language: 'en' }))).toContain(', en)');
  });

  it('같은 메시지에는 첫 답을 다시 준다', async () => {
    const { service, store } = setUp();
    const first = await service.handle({ ...message, messageId: 'm1' });
    const second = await service.handle({ ...message, messageId: 'm1' });
    expect(first.duplicate).toBe(false);
    expect(second).toEqual({ ...first, duplicate: true });
    expect(await store.transcript(conversationKeyOf('kakao', 'user-1'))).toHaveLength(1);
  });

  it('같은 메시지가 동시에 와도 한 번만 답한다', async () => {
    const { service } = setUp();
    const outcomes = await Promise.all(
      Array.from({ length: 5 }, () => service.handle({ ...message, messageId: 'm1' })),
    );
    expect(outcomes.filter(({ duplicate }) => !duplicate)).toHaveLength(1);
    expect(new Set(outcomes.map(({ reply }) => toPlainText(reply))).size).toBe(1);
  });

  it('한 대화의 차례는 하나씩, 온 순서대로 한다', async () => {
    const memory = createMemoryConversationStore();
    const { service } = setUp({ store: slowly(memory, 3) });
    const texts = await Promise.all(
      Array.from({ length: 10 }, (_, index) => textOf(service.handle({ ...message, text: `말 ${index}` }))),
    );
    expect(texts.map((text) => text.slice(0, text.indexOf(' (')))).toEqual(
      Array.from({ length: 10 }, (_, index) => `${index + 1}번째: 말 ${index}`),
    );
  });

  it('다른 대화는 서로 기다리지 않는다', async () => {
    const { service } = setUp({ store: slowly(createMemoryConversationStore(), 50) });
    const started = performance.now();
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        service.handle({ ...message, conversationKey: `user-${index}` }),
      ),
    );
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('다른 프로세스가 끼어들면 그 뒤에 이어서 답한다', async () => {
    const store = createMemoryConversationStore();
    const [here, there] = [
      setUp({ store: slowly(store, 5) }).service,
      setUp({ store: slowly(store, 5) }).service,
    ];
    const texts = await Promise.all([textOf(here.handle(message)), textOf(there.handle(message))]);
    expect(texts.map((text) => text[0]).sort()).toEqual(['1', '2']);
  });

  it('개인정보는 안내에도 기록에도 가지 않는다', async () => {
    const { service, store, log } = setUp();
    const text = '제 번호는 010-1234-5678이고 주민번호는 900101-1234567, 메일 kim@example.com이에요';
    const reply = await textOf(service.handle({ ...message, text }));
    const kept = JSON.stringify(await store.transcript(conversationKeyOf('kakao', 'user-1')));
    for (const secret of ['1234', '900101', 'kim@'])
      for (const place of [reply, kept, log.text()]) expect(place).not.toContain(secret);
    expect(kept).toContain('[전화번호]');
  });

  it('공고에 있는 번호는 그대로 둔다', async () => {
    const { service } = setUp({ isPublicContact: (contact) => contact === '0423880860' });
    expect(await textOf(service.handle({ ...message, text: '042-388-0860 여기 맞아요?' }))).toContain(
      '042-388-0860',
    );
  });

  it('사용자 아이디를 저장하지도 적지도 않는다', async () => {
    const { log, store, service } = setUp();
    const opened: unknown[] = [];
    const noted = <Given>(given: Given): Given => {
      opened.push(given);
      return given;
    };
    const watching = createTurnService({
      guide: countingGuide(),
      logger: log.logger,
      isPublicContact: () => false,
      keys: digestKeys,
      now: () => lateEvening,
      store: { ...store, open: (...given) => store.open(...noted(given)) },
    });
    await watching.handle({ ...message, conversationKey: 'u-very-secret', messageId: 'id-very-secret' });
    await service.handle(message);
    expect(JSON.stringify(opened) + log.text()).not.toContain('very-secret');
  });

  it('저장한 차례를 한 번씩 알린다', async () => {
    const told: string[] = [];
    const { service } = setUp({ onTurn: ({ said }) => told.push(said) });
    await service.handle({ ...message, messageId: 'm1' });
    await service.handle({ ...message, messageId: 'm1' });
    await service.handle({ ...message, messageId: 'm2', text: '서류는?' });
    expect(told).toEqual(['안녕하세요', '서류는?']);
  });

  it('하루 넘게 쉬면 새로 시작한다', async () => {
    let now = lateEvening;
    const { service } = setUp({ now: () => now });
    await service.handle(message);
    now += 23 * 60 * 60 * 1000;
    expect(await textOf(service.handle(message))).toContain('2번째');
    now += 25 * 60 * 60 * 1000;
    expect(await textOf(service.handle(message))).toContain('1번째');
  });

  it('망가진 상태에서는 새로 시작한다', async () => {
    const store = createMemoryConversationStore();
    const broken = {
      ...store,
      open: async (key: string) => ({
        ...(await store.open(key)),
        touchedAt: lateEvening,
        state: { version: 'x' },
      }),
    };
    expect(await textOf(setUp({ store: broken }).service.handle(message))).toContain('1번째');
  });

  it('늦으면 양해를 구하고 전화번호를 알려 준다', async () => {
    const { service } = setUp({ store: slowly(createMemoryConversationStore(), 60), budget: 10 });
    const { trace, reply } = await service.handle(message);
    expect(trace).toMatchObject({ intent: 'stand-in', topic: 'too-slow' });
    expect(toPlainText(reply)).toContain('1357');
  });

  it('기다리지 않은 답도 저장된다', async () => {
    const store = createMemoryConversationStore();
    const { service } = setUp({ store: slowly(store, 40), budget: 5 });
    await service.handle({ ...message, messageId: 'm1' });
    await service.idle();
    const again = await setUp({ store }).service.handle({ ...message, messageId: 'm1' });
    expect(again).toMatchObject({ duplicate: true, trace: { intent: 'amount' } });
  });

  it('저장소가 고장 나도 답한다', async () => {
    const fail = async () => Promise.reject(new StoreError('unavailable', 'the disk is full'));
    for (const broken of [{ open: fail }, { save: fail }]) {
      const { service, log } = setUp({ store: { ...createMemoryConversationStore(), ...broken } });
      expect(await textOf(service.handle(message))).toContain('1번째: 안녕하세요');
      expect(log.text()).toContain('the disk is full');
    }
  });

  it('안내가 실패해도 정중히 답하고, 말은 기록에 남기지 않는다', async () => {
    const guide: Guide = {
      takeTurn(_state, { text }) {
        throw new Error(`cannot read ${text}`);
      },
    };
    const { service, log } = setUp({ guide });
    const korean = await service.handle({ ...message, text: '비밀스러운 말' });
    expect(toPlainText(korean.reply)).toContain('1357로 전화해 주세요');
    const english = await service.handle({ ...message, text: 'secret words' });
    expect(toPlainText(english.reply)).toContain('call 1357');
    expect(log.text()).not.toMatch(/비밀스러운|secret words/);
  });

  it('상태 때문에 실패하면 상태 없이 다시 답한다', async () => {
    const fine = countingGuide();
    const guide: Guide = {
      takeTurn(state, given) {
        if (state) throw new Error('bad state');
        return fine.takeTurn(state, given);
      },
    };
    const { service } = setUp({ guide });
    await service.handle(message);
    expect(await textOf(service.handle(message))).toContain('1번째');
  });

  it('너무 많이 보내면 정중히 쉬어 가자고 한다', async () => {
    let left = 2;
    const { service } = setUp({ mayGoOn: async () => left-- > 0 });
    await service.handle(message);
    await service.handle(message);
    const third = await service.handle(message);
    expect(third.trace).toMatchObject({ intent: 'stand-in', topic: 'too-many' });
  });

  it('어떤 글이 와도 거절하지 않는다', async () => {
    const { service } = setUp();
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constant('가'.repeat(50_000)),
    );
    await fc.assert(
      fc.asyncProperty(
        anything,
        anything,
        fc.option(fc.string(), { nil: undefined }),
        async (text, key, messageId) => {
          const { reply } = await service.handle({ channel: 'web', conversationKey: key, messageId, text });
          expect(toPlainText(reply).length).toBeLessThan(2_200);
        },
      ),
      { numRuns: 200 },
    );
  });
});
