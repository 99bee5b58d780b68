import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { greatestWhole, leastWhole, shareAtLeast, shareAtMost } from '../../../src/rules/money.ts';

const sums = fc.integer({ min: 0, max: 9_000_000_000_000 });
const percents = fc.integer({ min: 1, max: 99_999 }).map((thousandths) => thousandths / 1000);
const usualPercents = fc.integer({ min: 1000, max: 99_999 }).map((thousandths) => thousandths / 1000);

describe('몫 계산', () => {
  it('이내는 버리고 이상은 올린다', () => {
    expect(shareAtMost(150_000_001, 30)).toBe(45_000_000);
    expect(shareAtLeast(150_000_001, 30)).toBe(45_000_001);
  });

  it('나누어떨어지면 둘이 같다', () => {
    expect(shareAtMost(20_000_000, 50)).toBe(10_000_000);
    expect(shareAtLeast(20_000_000, 50)).toBe(10_000_000);
  });

  it('소수점 있는 비율도 정확하다', () => {
    expect(shareAtMost(1_000, 12.5)).toBe(125);
    expect(shareAtMost(9_007_199_254_740, 0.1)).toBe(9_007_199_254);
  });

  it('이내와 이상은 많아야 1원 다르다', () => {
    fc.assert(
      fc.property(sums, percents, (won, percent) => {
        const gap = shareAtLeast(won, percent) - shareAtMost(won, percent);
        return gap === 0 || gap === 1;
      }),
    );
  });

  it('몫을 채우는 가장 작은 금액을 찾는다', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000_000_000 }), usualPercents, (share, percent) => {
        const whole = leastWhole(share, percent);
        return shareAtMost(whole, percent) >= share && shareAtMost(whole - 1, percent) < share;
      }),
    );
  });

  it('몫을 넘지 않는 가장 큰 금액을 찾는다', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000_000 }), usualPercents, (share, percent) => {
        const whole = greatestWhole(share, percent);
        return shareAtLeast(whole, percent) <= share && shareAtLeast(whole + 1, percent) > share;
      }),
    );
  });
});
