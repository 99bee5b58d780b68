import { describe, expect, it } from 'vitest';
import { anyOf, beginningWith } from '../../../../src/language/speech/phrases.ts';

describe('같은 뜻의 여러 말', () => {
  it('어느 목록의 말이든 어디서나 찾는다', () => {
    const found = anyOf(['얼마', '몇'], ['how']);
    expect(['한도가 얼마죠', '몇 명', 'so how'].every((text) => found.test(text))).toBe(true);
    expect(found.test('서류')).toBe(false);
  });

  it('처음에서만 찾을 수 있다', () => {
    const found = beginningWith(['네', '예'], ['yes']);
    expect(found.test('예 있어요')).toBe(true);
    expect(found.test('있어요 네')).toBe(false);
  });
});
