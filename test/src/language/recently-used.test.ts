import { describe, expect, it } from 'vitest';
import { createRecentlyUsed } from '../../../src/language/recently-used.ts';

describe('최근에 쓴 것', () => {
  it('가장 오래 쓰지 않은 것부터 버린다', () => {
    const held = createRecentlyUsed<number>(2);
    held.set('a', 1);
    held.set('b', 2);
    held.get('a');
    held.set('c', 3);
    expect([held.get('a'), held.get('b'), held.get('c')]).toEqual([1, undefined, 3]);
    held.delete('a');
    expect(held.get('a')).toBeUndefined();
    held.clear();
    expect(held.get('c')).toBeUndefined();
  });
});
