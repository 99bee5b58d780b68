import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/language/edit-distance.ts';
import { isHangulSyllable, toJamo } from '../../../src/language/jamo.ts';
import { isLikelyVowelSlip, nearSyllables, nearVowels } from '../../../src/language/near-syllables.ts';

const codeOf = (syllable: string): number => syllable.charCodeAt(0);
const costOf = (typed: string, meant: string): number | undefined =>
  nearSyllables(codeOf(typed)).find(({ code }) => code === codeOf(meant))?.cost;

describe('닮은 음절', () => {
  it('닮은 홀소리는 싸고, 먼 홀소리와 닿소리는 비싸다', () => {
    expect(costOf('게', '개')).toBeLessThan(costOf('게', '구') ?? 0);
    expect(costOf('원', '언')).toBeLessThan(costOf('원', '완') ?? 0);
    expect(costOf('가', '거')).toBeLessThan(costOf('가', '까') ?? 0);
    expect(costOf('안', '아')).toBeDefined();
  });

  it('둘이 다르거나 닿소리가 멀면 닮은 것이 아니다', () => {
    expect(costOf('가', '넌')).toBeUndefined();
    expect(costOf('가', '바')).toBeUndefined();
  });

  it('홀소리만 다른 것', () => {
    const likely = nearVowels(codeOf('억')).filter(isLikelyVowelSlip);
    expect(likely.map(({ code }) => String.fromCharCode(code))).toEqual(
      expect.arrayContaining(['옥', '악', '엑']),
    );
  });

  it('언제나 음절이고, 저 자신은 아니며, 자모 둘 넘게 다르지 않다', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0xac00, max: 0xd7a3 }), (code) => {
        for (const { code: other } of nearSyllables(code)) {
          expect(isHangulSyllable(other)).toBe(true);
          expect(other).not.toBe(code);
          const [typed, meant] = [toJamo(String.fromCharCode(code)), toJamo(String.fromCharCode(other))];
          expect(editDistance(typed, meant, 4)).toBeLessThanOrEqual(2);
        }
      }),
    );
  });
});
