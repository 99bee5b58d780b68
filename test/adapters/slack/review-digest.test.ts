import { describe, expect, it } from 'vitest';
import { message as messageContract } from '../../../adapters/slack/contract.ts';
import { createDigest, type DigestParts } from '../../../adapters/slack/review-digest.ts';
import { reviewMessage } from '../../../adapters/slack/review-message.ts';
import { groupTurns } from '../../../src/learning/group-turns.ts';
import { problemWays } from '../../../src/learning/problem.ts';
import { collectingLogger } from '../../support/collecting-logger.ts';
import { problemTurn } from '../../support/problem-turn.ts';

const groups = groupTurns([problemTurn()], (text) => text);
const hour = 60 * 60 * 1000;
/** Midnight in Seoul. */
const midnight = Date.UTC(2031, 2, 1, 15);

type Days = DigestParts['days'];

/** Days as the storage keeps them, and a channel that outlives whoever posts to it. */
const setUp = (changes: Partial<DigestParts> = {}) => {
  const kept = new Map<string, { begunAt: number; isEnded: boolean }>();
  const sent: { blocks: readonly { block_id?: string }[] }[] = [];
  let now = midnight;
  let failure: unknown;
  /** What Slack keeps although its answer is lost. */
  let isLost = false;
  const beginDigest: Days['beginDigest'] = async (day, at, lease) => {
    const known = kept.get(day);
    if (known?.isEnded) return 'ended';
    if (known && known.begunAt > at - lease) return 'underway';
    kept.set(day, { begunAt: at, isEnded: false });
    return known ? 'again' : 'first';
  };
  const postMessage = async (body: (typeof sent)[number]) => {
    if (failure && !isLost) throw failure;
    sent.push(body);
    if (failure) throw failure;
  };
  const history = async () => ({ ok: true, messages: sent.map((body) => ({ ...body, ts: '1.0' })) });
  const { logger, entries } = collectingLogger();
  const parts: DigestParts = {
    channel: 'C1',
    hour: 9,
    days: {
      beginDigest,
      endDigest: async (day) => void kept.set(day, { begunAt: now, isEnded: true }),
    },
    overview: async () => ({ groups, corrections: [] }),
    client: () =>
      ({ chat: { postMessage }, conversations: { history } }) as unknown as ReturnType<DigestParts['client']>,
    logger,
    now: () => now,
    ...changes,
  };
  return {
    sent,
    entries,
    parts,
    fail: (error: unknown, lost = false) => {
      failure = error;
      isLost = lost;
    },
    start: () => createDigest(parts),
    at: async (look: () => Promise<void>, time: number) => {
      now = midnight + time;
      await look();
    },
  };
};

describe('날마다 올리는 다시 볼 질문', () => {
  it('정한 시각이 지나면 하루에 한 번 올린다', async () => {
    const { start, at, sent } = setUp();
    const look = start();
    await at(look, 8.9 * hour);
    expect(sent).toHaveLength(0);
    for (const time of [9, 9.1, 15, 23.9]) await at(look, time * hour);
    expect(sent).toHaveLength(1);
    await at(look, 24 * hour);
    expect(sent).toHaveLength(1);
    await at(look, 34 * hour);
    expect(sent).toHaveLength(2);
    expect(sent[0]).toMatchObject({ channel: 'C1' });
  });

  it('다시 시작해도 같은 날 또 올리지 않고, 늦게 켜지면 그날 올린다', async () => {
    const { start, at, sent } = setUp();
    await at(start(), 17 * hour);
    await at(start(), 17.1 * hour);
    expect(sent).toHaveLength(1);
  });

  it('볼 것이 없으면 올리지 않는다', async () => {
    const { start, at, sent } = setUp({ overview: async () => ({ groups: [], corrections: [] }) });
    await at(start(), 9 * hour);
    expect(sent).toHaveLength(0);
  });

  it('Slack에 닿지 않는 동안은 기다린다', async () => {
    const { start, at, sent } = setUp({ client: () => undefined });
    await at(start(), 9 * hour);
    expect(sent).toHaveLength(0);
    const later = setUp();
    await later.at(later.start(), 10 * hour);
    expect(later.sent).toHaveLength(1);
  });

  it('Slack이 거절하면 반 시간 뒤 다시 해 본다', async () => {
    const { start, at, fail, sent, entries } = setUp();
    const look = start();
    fail(Object.assign(new Error('no'), { data: { error: 'channel_not_found' } }));
    await at(look, 9 * hour);
    fail(undefined);
    await at(look, 9.1 * hour);
    expect(sent).toHaveLength(0);
    await at(look, 9.6 * hour);
    expect(sent).toHaveLength(1);
    expect(JSON.stringify(entries())).toContain('could not be posted');
  });

  it.each([
    ['닿지 않았으면 다시 올린다', false],
    ['닿았으면 찾아보고 다시 올리지 않는다', true],
  ])('답을 잃은 채 멈췄다 다시 시작해도: %s', async (_name, isLost) => {
    const { start, at, fail, sent } = setUp();
    fail(new Error('socket hang up'), isLost);
    await at(start(), 9 * hour);
    fail(undefined);
    const after = start();
    for (const time of [9.01, 9.2, 10, 11]) await at(after, time * hour);
    expect(sent).toHaveLength(1);
  });

  it('맡기만 하고 멈췄어도 그날의 소식은 올라가고, 두 곳에서 함께 돌려도 하나다', async () => {
    const { start, at, sent, parts } = setUp();
    await parts.days.beginDigest('2031-03-02', midnight + 9 * hour, 300_000);
    const both = [start(), start()];
    for (const time of [9.01, 9.2, 9.3]) await Promise.all(both.map((look) => at(look, time * hour)));
    expect(sent).toHaveLength(1);
  });
});

describe('다시 볼 질문의 메시지', () => {
  it('묶음이 아무리 많고 길어도 Slack의 한도 안이다', () => {
    const long = '가나다라 & <@U1> '.repeat(200);
    const turns = Array.from({ length: 40 }, (_, at) =>
      problemTurn({
        id: at + 1,
        said: `${String.fromCharCode(0xac00 + at * 97)}${long}`,
        answered: long,
        ways: problemWays,
        reasons: [long, `${long}!`, `${long}?`],
      }),
    );
    const many = turns.flatMap((turn) => groupTurns([turn], (text) => text));
    for (const language of ['ko', 'en'] as const) {
      const message = reviewMessage({ groups: many, corrections: [] }, language);
      expect(messageContract.safeParse(message).error?.issues ?? []).toEqual([]);
    }
  });

  it('비어 있어도, 말이 비어 있어도 보낼 수 있다', () => {
    const blank = groupTurns([problemTurn({ said: '', answered: '', ways: [] })], (text) => text);
    for (const found of [
      { groups: [], corrections: [] },
      { groups: blank, corrections: [] },
    ])
      expect(messageContract.safeParse(reviewMessage(found, 'ko')).success).toBe(true);
  });
});
