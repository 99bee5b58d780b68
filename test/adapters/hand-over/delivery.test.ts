import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDelivery, type Destination } from '../../../adapters/hand-over/delivery.ts';
import { createMemoryCaseStore } from '../../../adapters/storage/memory-case-store.ts';
import type { CaseStore } from '../../../src/ports/case-store.ts';
import { sampleCase } from '../../contracts/case-store.ts';
import { collectingLogger } from '../../support/collecting-logger.ts';

/** What happens to one attempt to send. */
type Fate = 'arrives' | 'fails' | 'arrives unheard' | 'process dies' | 'dies after it arrived';

class Death extends Error {}

interface Room extends Destination<'staff'> {
  readonly arrived: string[];
  isOpen: boolean;
}

/** A staff room to which things happen in order; afterwards everything arrives. */
const roomOf = (fates: Fate[]): Room => {
  const arrived: string[] = [];
  const room: Room = {
    arrived,
    isOpen: true,
    isReachable: () => room.isOpen,
    async send(_case, { text = '' }) {
      const fate = fates.shift() ?? 'arrives';
      if (fate === 'process dies') throw new Death();
      if (fate === 'fails') throw new Error('not posted');
      arrived.push(text);
      if (fate === 'dies after it arrived') throw new Death();
      if (fate === 'arrives unheard') throw new Error('the connection broke');
      return `place of ${text}`;
    },
    find: async (_case, { text = '' }) => (arrived.includes(text) ? `place of ${text}` : undefined),
  };
  return room;
};

const write = async (cases: CaseStore, id: string, ...texts: readonly string[]): Promise<void> => {
  const kept = await cases.find(id);
  await cases.save({
    case: kept ?? sampleCase({ id, conversation: id }),
    lines: texts.map((text) => ({ to: 'staff' as const, text, at: 1 })),
  });
};

const quiet = collectingLogger().logger;

/** Delivers with new processes and later times until nothing is left. */
const deliverAll = async (cases: CaseStore, room: Room): Promise<void> => {
  let now = 0;
  for (let process = 0; process < 60 && (await cases.undelivered()).length > 0; process++) {
    now += 120_000;
    const delivery = createDelivery({ cases, to: 'staff', side: room, logger: quiet, now: () => now });
    await delivery.run();
  }
};

describe('전하기', () => {
  it('차례대로 한 번씩 전하고, 여는 글의 자리를 상담에 적는다', async () => {
    const cases = createMemoryCaseStore();
    await cases.save({
      case: sampleCase(),
      lines: [
        { to: 'staff', notice: 'opening', text: '여는 글', at: 1 },
        { to: 'staff', text: '하나', at: 1 },
        { to: 'visitor', text: '다른 쪽', at: 1 },
      ],
    });
    const room = roomOf([]);
    await deliverAll(cases, { ...room, isReachable: () => true });
    expect(room.arrived).toEqual(['여는 글', '하나']);
    expect((await cases.find('case-1'))?.thread).toBe('place of 여는 글');
    expect((await cases.undelivered()).map(({ text }) => text)).toEqual(['다른 쪽']);
  });

  it('닿지 않는 동안에는 보내 보지도 않는다', async () => {
    const cases = createMemoryCaseStore();
    await write(cases, 'a', '하나');
    const room = roomOf([]);
    room.isOpen = false;
    const delivery = createDelivery({ cases, to: 'staff', side: room, logger: quiet, now: () => 0 });
    await delivery.run();
    expect((await cases.undelivered()).map(({ delivery: state }) => state)).toEqual(['waiting']);
    room.isOpen = true;
    await delivery.run();
    expect(room.arrived).toEqual(['하나']);
  });

  it('실패하면 점점 오래 기다리고, 저쪽이 말한 만큼은 꼭 기다린다', async () => {
    const cases = createMemoryCaseStore();
    await write(cases, 'a', '하나');
    const room = { ...roomOf(['fails', 'fails']), asksToWait: () => 7_000 };
    let now = 0;
    const delivery = createDelivery({ cases, to: 'staff', side: room, logger: quiet, now: () => now });
    await delivery.run();
    now = 6_999;
    await delivery.run();
    expect(room.arrived).toEqual([]);
    now = 14_000;
    await delivery.run();
    now = 21_000;
    await delivery.run();
    expect(room.arrived).toEqual(['하나']);
  });

  it('한 상담이 막혀도 다른 상담은 간다', async () => {
    const cases = createMemoryCaseStore();
    await write(cases, 'a', 'a1', 'a2');
    await write(cases, 'b', 'b1');
    const room = roomOf(['fails']);
    const delivery = createDelivery({ cases, to: 'staff', side: room, logger: quiet, now: () => 0 });
    await delivery.run();
    expect(room.arrived).toEqual(['b1']);
  });

  it('언제 실패하고 언제 죽어도 모두 차례대로 꼭 한 번 전해진다', async () => {
    const fate = fc.constantFrom<Fate>(
      'arrives',
      'fails',
      'arrives unheard',
      'process dies',
      'dies after it arrived',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fate, { maxLength: 20 }),
        fc.integer({ min: 1, max: 8 }),
        async (fates, count) => {
          const cases = createMemoryCaseStore();
          const texts = Array.from({ length: count }, (_, at) => `줄 ${at}`);
          await write(cases, 'a', ...texts);
          const room = roomOf([...fates]);
          await deliverAll(cases, room);
          expect(room.arrived).toEqual(texts);
          expect(await cases.undelivered()).toEqual([]);
        },
      ),
    );
  });
});
