import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choseongOf, jongseongIndex, toJamo } from '../../../src/language/jamo.ts';

const syllables = fc
  .array(fc.integer({ min: 0xac00, max: 0xd7a3 }), { maxLength: 20 })
  .map((codes) => String.fromCharCode(...codes));
const anything = fc.string({ unit: 'grapheme', maxLength: 30 });

describe('자모', () => {
  it.each([
    ['값', 'ㄱㅏㅂㅅ'],
    ['갑', 'ㄱㅏㅂ'],
    ['닭볶음', 'ㄷㅏㄹㄱㅂㅗㄲㅇㅡㅁ'],
    ['고도화', 'ㄱㅗㄷㅗㅎㅘ'],
    ['MES 도입!', 'MES ㄷㅗㅇㅣㅂ!'],
    ['ㄳㅋㅋ', 'ㄱㅅㅋㅋ'],
    ['', ''],
  ])('%s → %s', (text, jamo) => {
    expect(toJamo(text)).toBe(jamo);
  });

  it('이어 붙인 글의 자모는 자모를 이어 붙인 것과 같다', () => {
    fc.assert(fc.property(anything, anything, (a, b) => toJamo(a + b) === toJamo(a) + toJamo(b)));
  });

  it('이미 자모인 글은 그대로다', () => {
    fc.assert(fc.property(syllables, (text) => toJamo(toJamo(text)) === toJamo(text)));
  });

  it('음절 하나는 두 글자에서 네 글자가 된다', () => {
    fc.assert(
      fc.property(syllables, (text) => {
        const { length } = toJamo(text);
        return length >= text.length * 2 && length <= text.length * 4;
      }),
    );
  });

  it('초성만 남긴다', () => {
    expect(choseongOf('신규구축')).toBe('ㅅㄱㄱㅊ');
    expect(choseongOf('ㅅㄱ MES')).toBe('ㅅㄱ MES');
  });

  it('받침을 알려 준다', () => {
    expect(['가', '갈', 'a'].map((character) => jongseongIndex(character.charCodeAt(0)))).toEqual([0, 8, -1]);
  });
});
