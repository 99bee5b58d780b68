import { describe, expect, it } from 'vitest';
import { certificatesNamed } from '../../../../src/language/speech/certificates.ts';

const named = (text: string): readonly string[] => certificatesNamed(text).map(({ words }) => words);

describe('인증의 이름', () => {
  it('부르는 대로 듣는다', () => {
    expect(named('벤처인증 있고 이노비즈도 있어요')).toEqual(['벤처인증', '이노비즈']);
    expect(named('we are venture certified and have iso 9001')).toEqual(['venture certified', 'iso 9001']);
  });

  it('아니라고 한 것과 기관의 이름은 아니다', () => {
    expect(named('벤처는 아니에요')).toEqual([]);
    expect(named('중소벤처기업부 공고')).toEqual([]);
    expect(named('no venture certification')).toEqual([]);
  });

  it('홀로는 인증이 아닌 말', () => {
    expect(named('신제품 만들어요')).toEqual([]);
    expect(named('신제품 인증 받음')).toEqual(['신제품 인증']);
  });
});
