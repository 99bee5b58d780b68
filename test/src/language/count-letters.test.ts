import { describe, expect, it } from 'vitest';
import { countLetters } from '../../../src/language/count-letters.ts';

describe('글자 수', () => {
  it.each([
    ['', 0],
    ['신규구축은 50%?', 7],
    ['how much? 2억', 9],
    ['ㅠㅠ ... !', 0],
  ])('%j: %i', (text, letters) => {
    expect(countLetters(text)).toBe(letters);
  });
});
