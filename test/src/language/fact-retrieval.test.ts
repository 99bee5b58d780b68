import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildFactRetrieval } from '../../../src/language/fact-retrieval.ts';

const things = [
  { topic: 'hours', texts: ['전문가는 하루 네 시간 일해요', 'the expert works four hours a day'] },
  { topic: 'visits', texts: ['현장에는 한 달에 두 번 찾아가요', '방문 횟수는 몇 번인가요'] },
  { topic: 'cloud', texts: ['클라우드 이용료를 대 드려요'] },
] as const;
const retrieval = buildFactRetrieval(things);

const nearest = (text: string): number | undefined =>
  [...retrieval.likeness(text)].sort(([, a], [, b]) => b - a)[0]?.[0];

describe('문장 찾기', () => {
  it('제 말로 물으면 거의 1이다', () => {
    for (const [at, { texts }] of things.entries())
      for (const text of texts) expect(retrieval.likeness(text).get(at)).toBeCloseTo(1, 3);
  });

  it('말이 많이 겹치는 문장이 가장 가깝다', () => {
    expect(nearest('전문가 하루에 몇 시간')).toBe(0);
    expect(nearest('현장 방문 몇 번')).toBe(1);
    expect(nearest('클라우드 이용료')).toBe(2);
  });

  it('겹치는 말이 없으면 아무것도 없다', () => {
    expect(retrieval.likeness('ㅋㅋ').size).toBe(0);
    expect(retrieval.likeness('').size).toBe(0);
  });

  it('닮은 정도는 0과 1 사이이고 늘 같다', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const found = [...retrieval.likeness(text)];
        for (const [, likeness] of found) {
          expect(likeness).toBeGreaterThan(0);
          expect(likeness).toBeLessThanOrEqual(1.0001);
        }
        expect([...retrieval.likeness(text)]).toEqual(found);
      }),
    );
  });

  it('아무것도 없어도 된다', () => {
    expect(buildFactRetrieval([]).likeness('무엇').size).toBe(0);
  });
});
