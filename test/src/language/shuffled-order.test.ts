import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shuffledOrder } from '../../../src/language/shuffled-order.ts';

const size = fc.integer({ min: 0, max: 300 });
const seed = fc.integer({ min: 0, max: 1000 });

describe('섞은 차례', () => {
  it('모두 한 번씩 있고 늘 같다', () => {
    fc.assert(
      fc.property(size, seed, (length, start) => {
        const order = shuffledOrder(length, start);
        expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length }, (_, at) => at));
        expect(shuffledOrder(length, start)).toEqual(order);
      }),
    );
  });

  it('씨앗이 다르면 차례도 다르다', () => {
    expect(shuffledOrder(100, 1)).not.toEqual(shuffledOrder(100, 2));
  });
});
