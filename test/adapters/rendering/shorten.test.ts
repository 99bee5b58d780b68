import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shorten, splitText } from '../../../adapters/rendering/shorten.ts';

describe('글자 수 맞추기', () => {
  it('낱말 사이에서 줄인다', () => {
    expect(shorten('스마트제조혁신추진단 전화번호 안내', 17)).toBe('스마트제조혁신추진단 전화번호…');
  });

  it('줄인 글은 한도를 넘지 않는다', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 2, max: 60 }),
        (text, longest) => shorten(text, longest).length <= longest,
      ),
    );
  });

  it('문장 끝에서 나누되 날짜의 점에서는 나누지 않는다', () => {
    expect(splitText('2020. 2. 13(목)부터 신청을 받아요. 마감은 없어요.', 27)).toEqual([
      '2020. 2. 13(목)부터 신청을 받아요.',
      '마감은 없어요.',
    ]);
  });

  it('그림 글자를 반으로 가르지 않는다', () => {
    expect(splitText('😀😀😀', 3)).toEqual(['😀', '😀', '😀']);
    expect(shorten('가😀나다', 3)).toBe('가…');
  });

  it('나눈 조각은 한도를 넘지 않고 글자가 사라지지 않는다', () => {
    const bare = (text: string): string => text.replace(/\s/g, '');
    fc.assert(
      fc.property(fc.string({ maxLength: 500 }), fc.integer({ min: 5, max: 80 }), (text, longest) => {
        const parts = splitText(text, longest);
        expect(parts.every((part) => part.length <= longest)).toBe(true);
        expect(bare(parts.join(''))).toBe(bare(text));
      }),
    );
  });
});
