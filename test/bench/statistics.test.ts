import { describe, expect, it } from 'vitest';
import { median, medianRatio, percentile } from './statistics.ts';

describe('통계', () => {
  it('중앙값은 순서와 상관없다', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([7])).toBe(7);
    expect(median([])).toBeNaN();
  });

  it('받은 값을 바꾸지 않는다', () => {
    const values = [3, 1, 2];
    median(values);
    percentile(values, 0.5);
    expect(values).toEqual([3, 1, 2]);
  });

  it('백분위는 실제로 있던 값이다', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => index + 1);
    expect(percentile(hundred, 0.5)).toBe(50);
    expect(percentile(hundred, 0.99)).toBe(99);
    expect(percentile(hundred, 1)).toBe(100);
    expect(percentile([8], 0)).toBe(8);
    expect(percentile([], 0.99)).toBeNaN();
  });

  it('비율은 같은 차례끼리 견준다', () => {
    // In the second round the machine was half as fast for both.
    expect(medianRatio([80, 40, 90], [100, 50, 100])).toBeCloseTo(0.8);
  });
});
