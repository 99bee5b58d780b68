import { describe, expect, it } from 'vitest';
import { digestKeys } from '../../../adapters/conversation/conversation-key.ts';
import type { TurnAhead } from '../../../adapters/conversation/step-in.ts';
import { createTurnService } from '../../../adapters/conversation/turn-service.ts';
import { createCaseDesk } from '../../../adapters/hand-over/case-desk.ts';
import { createStepIn, mostTalks } from '../../../adapters/hand-over/step-in.ts';
import { createMemoryCaseStore } from '../../../adapters/storage/memory-case-store.ts';
import { createMemoryConversationStore } from '../../../adapters/storage/memory-conversation-store.ts';
import type { Help } from '../../../src/hand-over/hand-over-reply.ts';
import type { Guide } from '../../../src/index.ts';
import { toPlainText } from '../../../src/index.ts';
import type { CaseStore } from '../../../src/ports/case-store.ts';
import { sampleCase } from '../../contracts/case-store.ts';
import { collectingLogger } from '../../support/collecting-logger.ts';
import { sampleReply, sampleState, sampleTrace } from '../../support/sample-turn.ts';

const times = { answer: 300_000, idle: 600_000, code: 3_600_000 };
const hours = { shifts: [{ days: [1], from: 540, until: 600 }], holidays: [] };

/** A guide that knows who asks for a person. */
const guide: Guide = {
  takeTurn: (_state, { text }) => ({
    reply: sampleReply(`길잡이: ${text}`),
    state: sampleState(),
    trace: sampleTrace({ topic: text.includes('상담원') ? 'amount + human' : 'amount' }),
  }),
};

const setUp = (first: Help | 'none' = 'live') => {
  let help = first;
  const cases = createMemoryCaseStore();
  const conversations = createMemoryConversationStore();
  const now = () => 1_000;
  const desk = createCaseDesk({ cases, times, now, onChange: () => {} });
  const stepIn = createStepIn({
    desk,
    cases,
    conversations,
    times,
    hours,
    helpOn: () => (help === 'none' ? undefined : help),
    now,
  });
  const say = (text: string, messageId = text) => {
    const ahead: TurnAhead = {
      conversation: 'v1',
      channel: 'web',
      messageId,
      text,
      language: undefined,
      state: () => undefined,
      ask: () => guide.takeTurn(undefined, { text, today: '2020-03-02' }),
    };
    return stepIn.turn(ahead);
  };
  const becomes = (next: Help): void => {
    help = next;
  };
  return { cases, conversations, stepIn, say, becomes };
};

describe('길잡이와 상담원 사이', () => {
  it('도울 길이 없으면 길잡이의 답 그대로다', async () => {
    const { say, cases } = setUp('none');
    const { reply } = await say('상담원 연결');
    expect(reply).toEqual(sampleReply('길잡이: 상담원 연결'));
    expect(await cases.unfinished()).toEqual([]);
  });

  it('상담 시간이 아니면 언제 오는지 말하고 상담을 만들지 않는다', async () => {
    const { say, cases } = setUp('closed');
    expect(toPlainText((await say('상담원 연결')).reply)).toMatch(/월 09:00~10:00.+\n.+1월 5일\(월\) 09:00/);
    expect(await cases.unfinished()).toEqual([]);
  });

  it('상담원에게 닿지 않으면 그렇게 말한다', async () => {
    expect(toPlainText((await setUp('nobody').say('상담원 연결')).reply)).toContain('상담원이 없어요');
  });

  const fillDesk = async (cases: CaseStore): Promise<void> => {
    for (let at = 0; at < mostTalks; at++)
      await cases.save({ case: sampleCase({ id: `c${at}`, conversation: `other-${at}` }), lines: [] });
  };

  it('이미 너무 많은 사람이 상담하고 있으면 전화를 권한다', async () => {
    const { say, cases } = setUp();
    await fillDesk(cases);
    expect((await say('상담원 연결')).reply.handOver).toBeUndefined();
  });

  it('묻는 사이에 자리가 차거나 상담 시간이 끝나면, 동의해도 전하지 않고 그렇게 말한다', async () => {
    const full = setUp();
    await full.say('상담원 연결');
    await fillDesk(full.cases);
    const { reply } = await full.say('네');
    expect(toPlainText(reply)).toMatch(/전달하지 않았어요.+상담원이 없어요/s);
    expect(reply.buttons).toMatchObject([{ kind: 'phone', number: '1357' }]);
    expect(await full.cases.undelivered()).toEqual([]);

    const late = setUp();
    await late.say('상담원 연결');
    late.becomes('closed');
    expect(toPlainText((await late.say('네')).reply)).toContain('1월 5일(월) 09:00');
    expect(await late.cases.unfinished()).toEqual([]);
  });

  it('동의를 저장하고 답을 잃었을 때 같은 메시지가 다시 와도 상담원에게 하는 말이 되지 않는다', async () => {
    const { say, cases } = setUp();
    await say('상담원 연결');
    const first = await say('네', 'm-agree');
    const again = await say('네', 'm-agree');
    expect(again.reply).toEqual(first.reply);
    expect((await cases.undelivered()).map(({ notice, text }) => notice ?? text)).toEqual(['opening']);
    await say('네', 'm-other');
    expect((await cases.undelivered()).map(({ notice, text }) => notice ?? text)).toEqual(['opening', '네']);
  });

  it('같은 메시지는 다시 와도 한 번만 전한다', async () => {
    const { say, cases } = setUp();
    await say('상담원 연결');
    await say('네', 'm1');
    await say('계세요?', 'm2');
    await say('계세요?', 'm2');
    expect((await cases.undelivered()).filter(({ text }) => text === '계세요?')).toHaveLength(1);
  });

  it('상담 중에 저장소가 막히면 길잡이가 대신 답하지 않고, 다시 보낼 수 있게 한다', async () => {
    const { say, cases, conversations, stepIn } = setUp();
    const { logger } = collectingLogger();
    const turns = createTurnService({
      ...{ guide, logger, store: conversations, now: () => 1_000, today: '2020-03-02' },
      keys: { ...digestKeys, conversation: () => 'v1' },
      isPublicContact: () => false,
      stepIn,
    });
    await say('상담원 연결');
    await say('네', 'm1');
    const failing = { ...cases };
    cases.unfinishedOf = async () => {
      throw new Error('storage');
    };
    const sent = { channel: 'web', conversationKey: 'x', messageId: 'm3', text: '서류는?' };
    const outcome = await turns.handle(sent);
    expect(outcome.trace.intent).toBe('stand-in');
    cases.unfinishedOf = failing.unfinishedOf;
    expect((await turns.handle(sent)).trace.topic).toBe('hand-over.passed-on');
  });
});
