import { describe, expect, it } from 'vitest';
import { talk } from '../../support/guide.ts';

const { hear } = talk();
const textOf = (...said: readonly string[]): string => hear(...said).text;

describe('말한 수와 자격 기준', () => {
  it.each([
    ['저희 협회 전문가 11명에 교육·인증 실적 15건이면 확인기관 인력/실적 기준은 되나요?'],
    ['컨설팅기관 상근 컨설턴트 6명이면 등록되나요'],
  ])('충족: %s', (said) => {
    expect(textOf(said)).toMatch(/^네/);
  });

  it.each([
    [
      '확인기관 요건 확인: 전문가 12명 있고 관련 추진실적이 8건인 비영리 재단입니다',
      '실적 건수 8: 기준에 맞지 않음',
    ],
    ['확인기관 전문가 9명인데 신청 가능한가요', '10명 이상'],
    ['컨설팅기관 풀등록 상근4 비상근3 가능여부', '5명 이상'],
    ['도입기업 4개, 공급 IT기업 2개 총 여섯 회사로 갑니다. 문제 있나요', '1개사만'],
    ['클라우드 도입기업 3곳이랑 공급기업 1곳이면 신청 되나요?', '참여기업 수 4'],
    ['클라우드 공급기업 두 곳 넣어도 되나요', '1개사만'],
  ])('모자람: %s', (said, reason) => {
    const text = textOf(said);
    expect(text).toMatch(/^아니요/);
    expect(text).toContain(reason);
  });

  it.each([
    ['Five parts makers and two IT firms, may we go for the cloud program?', 'No', 'Only 1 supplier'],
    ['cloud: three adopters and one supplier, is that ok?', 'No', 'companies taking part 4'],
    ['클라우드 제조사 네 곳에 공급기업 하나면 되나요', '네', '참여기업 수 5'],
  ])('나누어 센 수: %s → %s', (said, lead, told) => {
    const text = textOf(said);
    expect(text).toMatch(new RegExp(`^${lead}[,.]`));
    expect(text).toContain(told);
  });

  it('앞에서 말한 도입기업에 공급기업을 더한다', () => {
    const text = textOf(
      '클라우드 솔루션개발 하려고요',
      '동종 중소제조사 네 곳 모았습니다',
      '여기에 IT기업 하나 더하면 최소기준은 채운 건가요?',
    );
    expect(text).toContain('참여기업 수 5: 충족');
  });

  it('수가 맞아도 다른 사유가 있으면 그것을 말한다', () => {
    const text = textOf(
      '배달·물류 서비스 회사 5곳하고 IT 회사 1곳이 모여서 클라우드 스마트공장솔루션 과제를 하려는데 괜찮은가요',
    );
    expect(text).toContain('제조기업이어야');
    expect(text).not.toMatch(/^네/);
  });

  it('몇인지 묻는 말에는 기준만 답한다', () => {
    expect(textOf('확인기관은 전문가 몇 명 있어야 해요')).not.toContain('기준에 맞지');
  });
});
