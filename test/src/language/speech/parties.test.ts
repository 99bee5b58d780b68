import { describe, expect, it } from 'vitest';
import { sidesNamed, withoutSide } from '../../../../src/language/speech/parties.ts';

describe('과제를 함께 하는 쪽', () => {
  it.each([
    ['주관기관은 몇 프로 내요', ['host']],
    ['도입기업이랑 공급기업 서류', ['adopter', 'supplier']],
    ['what does the adopting company pay', ['adopter']],
    ['우리 회사는요', []],
  ])('%s', (text, sides) => expect(sidesNamed(text)).toEqual(sides));

  it('부른 말을 빼고 남는 말', () => expect(withoutSide('도입기업 쪽은?', 'adopter').trim()).toBe('쪽은?'));
});
