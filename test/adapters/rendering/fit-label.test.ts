import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLabel } from '../../../adapters/rendering/fit-label.ts';

const longest = 14;

describe('단추에 적는 말', () => {
  it.each([
    ['신청 자격', '신청 자격'],
    ['대중소 상생형(주관기관 모집)', '대중소 상생형'],
    ['스마트공장 수준확인 참여기업', '수준확인 참여기업'],
    ['역량강화 컨설팅을 맡으려는 기관', '컨설팅을 맡으려는 기관'],
    ['스마트화 역량강화 컨설팅기관 모집', '역량강화 컨설팅기관 모집'],
    ['스마트 마이스터(퇴직 전문가) 모집', '스마트 마이스터 모집'],
    ['a host that helps its partners', 'host'],
    ['a company that wants a smart factory', 'company'],
    ['Talk to a person', 'Talk to person'],
    ['Check eligibility', 'eligibility'],
    ['application period', 'application…'],
    ['win-win program (call for hosts)', 'win-win…'],
    ['recruitment of smart meisters (retired experts)', 'smart meisters'],
  ])('%s → %s', (label, fitted) => {
    expect(fitLabel(label, longest)).toBe(fitted);
  });

  it('이미 쓴 말은 피한다', () => {
    const taken = new Set(['수준확인 참여기업']);
    expect(fitLabel('스마트공장 수준확인 참여기업', longest, taken)).toBe('참여기업');
  });

  it('한 낱말이 너무 길 때만 줄임표를 붙인다', () => {
    expect(fitLabel('한국산업안전보건공단경기지역본부', longest)).toBe('한국산업안전보건공단경기지…');
  });

  it('언제나 한도 안에 있고, 뜻 없는 조각이 되지 않는다', () => {
    const word = fc.stringMatching(/^[가-힣a-z]{1,9}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
        const fitted = fitLabel(words.join(' '), longest);
        expect(fitted.length).toBeLessThanOrEqual(longest);
        expect(fitted.split(/[ …]/).every((part) => part === '' || words.includes(part))).toBe(true);
      }),
    );
  });
});
