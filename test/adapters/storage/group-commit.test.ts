import { describe, expect, it } from 'vitest';
import { createGroupCommit } from '../../../adapters/storage/group-commit.ts';

describe('묶음 저장', () => {
  it('한 순간에 온 것을 한 번에 저장하고 각자의 결과를 준다', async () => {
    const groups: (readonly number[])[] = [];
    const { add } = createGroupCommit<number, number>((items) => {
      groups.push(items);
      return items.map((item) => item * 2);
    });
    expect(await Promise.all([add(1), add(2), add(3)])).toEqual([2, 4, 6]);
    expect(await add(4)).toBe(8);
    expect(groups).toEqual([[1, 2, 3], [4]]);
  });

  it('하나가 잘못되어도 나머지는 저장된다', async () => {
    const { add } = createGroupCommit<number, number>((items) => {
      if (items.includes(2)) throw new Error('two');
      return items;
    });
    const results = await Promise.allSettled([add(1), add(2), add(3)]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });
});
