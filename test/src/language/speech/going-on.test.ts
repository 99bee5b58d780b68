import { describe, expect, it } from 'vitest';
import { asksForMore, goesOn } from '../../../../src/language/speech/going-on.ts';

describe('이어지는 말', () => {
  it.each([
    ['그럼 마감은?', true],
    ['what about cloud', true],
    ['마감은 언제예요', false],
  ])('%s: 이어짐 %s', (text, expected) => expect(goesOn(text)).toBe(expected));

  it.each([
    ['대표 말고 또 누군데요', true],
    ['그 외에 뭐가 있나요', true],
    ['who else can apply', true],
    ['누가 신청하나요', false],
  ])('%s: 더 물음 %s', (text, expected) => expect(asksForMore(text)).toBe(expected));
});
