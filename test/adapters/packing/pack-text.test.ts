import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packText, unpackText } from '../../../adapters/packing/pack-text.ts';

it('gives back every text as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(unpackText(packText(text))).toBe(text);
    }),
    { numRuns: 60 },
  );
});

it.each(['', 'ㄱ', '가가가가가가가가', '가나'.repeat(5000), '\ud800 alone'])('gives back %j', (text) => {
  expect(unpackText(packText(text))).toBe(text);
});

it('needs next to nothing for what repeats', () => {
  expect(packText('지원금은 얼마인가요? '.repeat(2000)).length).toBeLessThan(150);
});
