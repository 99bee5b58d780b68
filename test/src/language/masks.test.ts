import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillPlaceholders, maskSpans, masks } from '../../../src/language/masks.ts';

describe('가린 글', () => {
  it('자리를 표시로 바꾼다', () => {
    expect(maskSpans('1억이면 얼마', [{ start: 0, end: 2, sign: '#' }])).toBe(' #이면 얼마');
  });

  it('빈 표시는 지운다', () => {
    expect(maskSpans('로봇 서류', [{ start: 0, end: 2, sign: '' }]).trim()).toBe('서류');
  });

  it('겹치면 먼저 시작한 것, 같이 시작하면 긴 것', () => {
    const spans = [
      { start: 1, end: 3, sign: 'b' },
      { start: 0, end: 1, sign: 'c' },
      { start: 0, end: 2, sign: 'a' },
    ];
    expect(maskSpans('가나다라', spans)).toBe(' a다라');
  });

  it('가릴 것이 없으면 그대로', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(maskSpans(text, [])).toBe(text);
      }),
    );
  });

  it('보기의 자리표를 같은 표시로 바꾼다', () => {
    expect(fillPlaceholders('{document} 어디서 떼요')).toBe(`${masks.document} 어디서 떼요`);
    expect(fillPlaceholders('{amount}의 {percent}, {amount}')).toBe(
      `${masks.amount}의 ${masks.percent}, ${masks.amount}`,
    );
  });

  it('표시는 서로 다르고 글에는 나오지 않는 글자다', () => {
    const signs = Object.values(masks);
    expect(new Set(signs).size).toBe(signs.length);
    for (const sign of signs) expect(sign).toMatch(/^[\ue000-\uf8ff]$/);
  });
});
