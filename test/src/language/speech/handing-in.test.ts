import { describe, expect, it } from 'vitest';
import { speaksOfHandingIn } from '../../../../src/language/speech/handing-in.ts';

describe('내는 말', () => {
  it.each([
    ['저녁 9시에 메일 보내도 될라나', true],
    ['17시 넘어서 접수되나요', true],
    ['can we upload at 6 pm', true],
    ['9시에 전화 받나요', false],
  ])('%s: %s', (text, expected) => expect(speaksOfHandingIn(text)).toBe(expected));
});
