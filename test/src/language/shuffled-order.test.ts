import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shuffledOrder } from '../../../src/language/shuffled-order.ts';

const texts = fc.uniqueArray(fc.string(), { maxLength: 200 });
const seed = fc.integer({ min: 0, max: 1000 });

describe('섞은 차례', () => {
  it('모두 한 번씩 있고 늘 같다', () => {
    fc.assert(
      fc.property(texts, seed, (list, start) => {
        const order = shuffledOrder(list, start);
        expect([...order].sort((a, b) => a - b)).toEqual([...list.keys()]);
        expect(shuffledOrder(list, start)).toEqual(order);
      }),
    );
  });

  it('하나가 더 와도 다른 것들의 차례는 그대로', () => {
    fc.assert(
      fc.property(texts, seed, fc.nat(), (list, start, pick) => {
        const at = list.length === 0 ? 0 : pick % list.length;
        const without = list.filter((_, index) => index !== at);
        const named = (all: readonly string[]): string[] =>
          [...shuffledOrder(all, start)].map((index) => all[index] ?? '');
        expect(named(list).filter((text) => text !== list[at])).toEqual(named(without));
      }),
    );
  });

  it('씨앗이 다르면 차례도 다르다', () => {
    const list = Array.from({ length: 100 }, (_, index) => `예문 ${index}`);
    expect(shuffledOrder(list, 1)).not.toEqual(shuffledOrder(list, 2));
  });
});
