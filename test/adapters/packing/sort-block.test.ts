import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortBlock, unsortBlock } from '../../../adapters/packing/sort-block.ts';

it('brings symbols together that stand behind the same', () => {
  const text = Uint16Array.from([1, 2, 0, 1, 2, 3, 1, 2]);
  expect([...sortBlock(text, 4).symbols].filter((symbol) => symbol === 2)).toHaveLength(3);
  expect([...sortBlock(text, 4).symbols].join('')).toContain('222');
});

it('loses nothing', () => {
  fc.assert(
    fc.property(fc.uint16Array({ max: 5, maxLength: 80 }), (text) => {
      expect(unsortBlock(sortBlock(text, 6), 6)).toEqual(text);
    }),
  );
});
