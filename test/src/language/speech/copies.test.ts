import { describe, expect, it } from 'vitest';
import { asksIfOriginal, speaksOfCopy } from '../../../../src/language/speech/copies.ts';

describe('원본과 사본', () => {
  it.each(['원본 내야 되나요', '사본 제출해도 돼요', 'do you need the original'])(
    '어느 쪽인지 묻는 말: %s',
    (text) => expect(asksIfOriginal(text)).toBe(true),
  );

  it.each(['몇 부 내요', 'how many copies'])('그렇지 않은 말: %s', (text) =>
    expect(asksIfOriginal(text)).toBe(false),
  );

  it('사본이라는 말은 이름에도 있다', () => expect(speaksOfCopy('자격증 사본')).toBe(true));
});
