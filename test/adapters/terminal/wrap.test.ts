import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { flow, padded, wrap } from '../../../adapters/terminal/wrap.ts';

describe('줄 나누기', () => {
  it('한글은 두 칸으로 센다', () => {
    expect(wrap('스마트공장 지원금 안내', 14)).toBe('스마트공장\n지원금 안내');
    expect(wrap('smart factory', 14)).toBe('smart factory');
  });

  it('목록의 다음 줄은 글머리 아래가 아니라 글 아래에 맞춘다', () => {
    expect(wrap('· 신규구축 최대 1억원', 12)).toBe('· 신규구축\n  최대 1억원');
    expect(wrap('12. 사업계획서 정해진 양식', 16)).toBe('12. 사업계획서\n    정해진 양식');
  });

  it('주소는 자르지 않는다', () => {
    const address = 'https://www.smart-factory.kr/abcdefghijklmnop';
    expect(wrap(`여기: ${address}`, 20)).toBe(`여기:\n${address}`);
  });

  it('너비를 넘는 줄은 한 낱말뿐이고, 글자는 사라지지 않는다', () => {
    const word = fc.stringMatching(/^[가-힣a-z0-9.]{1,10}$/);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.integer({ min: 8, max: 60 }), (words, width) => {
        const wrapped = wrap(words.join(' '), width);
        expect(wrapped.split(/\s+/)).toEqual(words.join(' ').split(/\s+/));
        for (const line of wrapped.split('\n'))
          expect(stringWidth(line) <= width || line.trim().split(' ').length <= 2).toBe(true);
      }),
    );
  });

  it('고를 것은 줄에 들어가는 만큼 나란히 놓는다', () => {
    expect(flow(['1 지원금', '2 서류', '3 신청 자격'], '   ', 22)).toBe('1 지원금   2 서류\n3 신청 자격');
  });

  it('칸을 맞춘다', () => {
    expect([padded('서류', 6), padded('abc', 6), padded('신청 자격', 6)]).toEqual([
      '서류  ',
      'abc   ',
      '신청 자격',
    ]);
  });
});
