import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { softmax } from '../../../src/language/softmax.ts';

const probabilitiesOf = (scores: readonly number[], scale = 1): number[] => {
  const out = Float32Array.from(scores);
  softmax(out, out.length, scale);
  return [...out];
};

const scores = fc.array(fc.float({ min: -50, max: 50, noNaN: true }), { minLength: 1, maxLength: 40 });

describe('확률', () => {
  it('합은 1이고 음수는 없다', () => {
    fc.assert(
      fc.property(scores, (values) => {
        const probabilities = probabilitiesOf(values);
        expect(probabilities.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 4);
        expect(Math.min(...probabilities)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('점수가 높으면 확률도 낮지 않다', () => {
    fc.assert(
      fc.property(scores, (values) => {
        const sorted = probabilitiesOf(values.toSorted((a, b) => a - b));
        for (const [at, one] of sorted.entries())
          expect(one).toBeGreaterThanOrEqual((sorted[at - 1] ?? 0) - 1e-6);
      }),
    );
  });

  it('배율을 곱한 점수로 센다', () => {
    const [first = 0, second = 0] = probabilitiesOf([2, 0], 0.5);
    expect(first / second).toBeCloseTo(Math.E, 4);
  });

  it('한참 처지는 것은 0이다', () => {
    expect(probabilitiesOf([20, 0])).toEqual([1, 0]);
  });

  it('앞의 것만 고친다', () => {
    const out = Float32Array.of(1, 1, 5);
    softmax(out, 2, 1);
    expect([...out]).toEqual([0.5, 0.5, 5]);
  });
});
