import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLatin, isWord, lettersOf } from '../../../src/language/letters.ts';

const read = (text: string): { text: string; at: number[] } => {
  const { codes, at, count } = lettersOf(text);
  return { text: String.fromCharCode(...codes.subarray(0, count)), at: [...at.subarray(0, count)] };
};

describe('글자와 자리', () => {
  it('빈칸과 부호는 빼고 제자리를 적는다', () => {
    expect(read('3 억, ok!')).toEqual({ text: '3억ok', at: [0, 2, 5, 6] });
  });

  it('적은 자리에는 그 글자가 있다', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const letters = read(text);
        for (const [i, place] of letters.at.entries()) expect(text[place]).toBe(letters.text[i]);
      }),
    );
  });

  it('아주 긴 글도 다 읽는다', () => {
    expect(lettersOf('가 '.repeat(9000)).count).toBe(9000);
  });

  it('로마자와 낱말 글자를 가린다', () => {
    expect(['a', '7', 'A', '가'].map((sign) => isLatin(sign.charCodeAt(0)))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(['가', 'ㅋ', '!', ' '].map((sign) => isWord(sign.charCodeAt(0)))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
