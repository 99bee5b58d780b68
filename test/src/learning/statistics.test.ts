import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentOf, statisticsOf, withoutSmall } from '../../../src/learning/statistics.ts';
import { countersOf, type Tally } from '../../../src/learning/tally.ts';
import { sampleTrace } from '../../support/sample-turn.ts';

const turn = (changes = {}) => ({
  hour: 9,
  channel: 'web',
  trace: sampleTrace(),
  isFirst: false,
  ...changes,
});

describe('차례 세기', () => {
  it('대화의 그날 첫 차례만 대화로 센다', () => {
    expect(countersOf(turn({ isFirst: true }))).toContainEqual(['conversation', '']);
    expect(countersOf(turn()).map(([kind]) => kind)).toEqual(['message', 'hour', 'topic', 'program']);
  });

  it('모든 사업에 걸친 질문은 어느 사업의 것도 아니다', () => {
    const trace = sampleTrace({ recruitments: ['a', 'b', 'c', 'd'] });
    expect(countersOf(turn({ trace })).some(([kind]) => kind === 'program')).toBe(false);
  });

  it('상담원에게 한 말은 질문으로 세지 않는다', () => {
    const trace = sampleTrace({ intent: 'hand-over', topic: 'hand-over.said' });
    expect(countersOf(turn({ trace }))).toEqual([]);
    const opened = sampleTrace({ intent: 'hand-over', topic: 'hand-over.opened' });
    expect(countersOf(turn({ trace: opened }))).toEqual([['handed-over', '']]);
  });
});

describe('통계', () => {
  const tally = (day: string, kind: Tally['kind'], count: number, name = ''): Tally => ({
    day,
    kind,
    name,
    count,
  });
  const tallies = [
    tally('2031-03-01', 'conversation', 4),
    tally('2031-03-01', 'message', 8),
    tally('2031-03-03', 'conversation', 6),
    tally('2031-03-03', 'message', 12),
    tally('2031-03-03', 'fallback', 5),
    tally('2031-03-03', 'handed-over', 1),
    tally('2031-03-03', 'judged', 3, 'good'),
    tally('2031-03-03', 'judged', 1, 'bad'),
    tally('2031-03-03', 'hour', 12, '14'),
    tally('2031-03-04', 'message', 100),
  ];

  it('기간 안의 것만 더하고, 빈 날도 보여 준다', () => {
    const stats = statisticsOf(tallies, '2031-03-01', '2031-03-03');
    expect(stats).toMatchObject({ conversations: 10, messages: 20 });
    expect(stats.days.map(({ conversations }) => conversations)).toEqual([4, 0, 6]);
    expect(stats.hours).toHaveLength(24);
    expect(stats.hours[14]).toEqual({ name: '14', count: 12 });
    const { fallback, handedOver, satisfaction } = stats;
    expect([fallback, handedOver, satisfaction].map(percentOf)).toEqual([25, 10, 75]);
  });

  it('아무것도 없으면 비율도 없다', () => {
    const stats = statisticsOf([], '2031-03-01', '2031-03-01');
    expect(percentOf(stats.satisfaction)).toBeUndefined();
    expect(stats.days).toHaveLength(1);
  });

  it('다섯보다 적은 지역은 합쳐서, 그것도 적으면 다음 것까지 합쳐서 보여 준다', () => {
    expect(
      withoutSmall([
        { name: '경기도', count: 9 },
        { name: '제주특별자치도', count: 1 },
      ]),
    ).toEqual([{ name: 'other', count: 10 }]);
    expect(withoutSmall([{ name: '경기도', count: 4 }])).toEqual([]);
  });

  it('보여 주는 지역의 수는 언제나 다섯 이상이고, 없는 것을 더하지 않는다', () => {
    const lists = fc.array(fc.nat(12), { maxLength: 17 });
    fc.assert(
      fc.property(lists, (counts) => {
        const list = counts.map((count, at) => ({ name: `r${at}`, count }));
        const shown = withoutSmall(list);
        const sum = (of: readonly { count: number }[]) => of.reduce((total, { count }) => total + count, 0);
        expect(shown.every(({ count }) => count >= 5)).toBe(true);
        expect(sum(shown)).toBeLessThanOrEqual(sum(list));
        expect(sum(list) - sum(shown)).toBeLessThan(5);
      }),
    );
  });
});
