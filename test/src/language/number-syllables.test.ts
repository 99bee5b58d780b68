import { describe, expect, it } from 'vitest';
import { isNumeral, unitMeant } from '../../../src/language/number-syllables.ts';

const meant = (typed: string): string | undefined => {
  const unit = unitMeant(typed.charCodeAt(0));
  return unit === undefined ? undefined : String.fromCharCode(unit);
};

describe('수를 말하는 음절', () => {
  it('수와 단위를 안다', () => {
    for (const syllable of '삼천억') expect(isNumeral(syllable.charCodeAt(0))).toBe(true);
    expect(isNumeral('서'.charCodeAt(0))).toBe(false);
  });

  it('홀소리만 틀린 단위를 안다', () => {
    expect([meant('옥'), meant('촌'), meant('먼'), meant('벡')]).toEqual(['억', '천', '만', '백']);
  });

  it('달리 세는 말은 그대로 둔다', () => {
    for (const counter of '억박번면개명') expect(meant(counter)).toBeUndefined();
  });
});
