import { describe, expect, it } from 'vitest';
import { talk } from '../../../../support/guide.ts';

const { hear } = talk();

describe('누가 하는지를 댄 물음', () => {
  it.each([
    ['고도화 요건검토는 전담기관에서 하는 거죠?', '아니요', '제조혁신센터'],
    ['신규구축 선정평가도 TP에서 하나요', '네', '제조혁신센터'],
    ['수준확인 심사원 배정은 전담기관이 해 주나요', '아니요', '확인기관'],
    ['수준확인 요건검토를 확인기관이 합니까', '아니요', '전담기관'],
    ['역량강화 최종평가는 전담기관이 하죠?', '아니요', '운영기관'],
    ['역량강화 사업비 지급은 운영기관이 하나요', '네', '컨설팅기관'],
    ['마이스터 중간점검은 대한상의 혼자 하나요', '아니요', '인력관리기관'],
    ['클라우드 감리는 전문기관이 하는 건가요', '아니요', '감리기관'],
    ['Does the institute do the on-site evaluation in the robot program?', 'No', 'evaluation committee'],
  ])('절차에 적힌 기관과 견준다: %s → %s', (said, lead, body) => {
    const { text } = hear(said);
    expect(text).toMatch(new RegExp(`^${lead}[,.]`));
    expect(text).toContain(body);
  });

  it('앞 물음에 딸린 짧은 물음에 딴 일로 네라고 하지 않는다', () => {
    const { text } = hear('수준확인에서 심사원 배정은 누가 해요? 전담기관이 하나요?');
    expect(text).toContain('확인기관');
    expect(text).not.toContain('네,');
  });

  it.each([['클라우드 현장컨설팅은 TP에서 나오나요'], ['클라우드 협약은 전문기관이 하나요']])(
    '다른 곳이 한다고 적혀 있거나 적혀 있지 않으면 네라고 하지 않는다: %s',
    (said) => {
      expect(hear(said).text).not.toMatch(/^네[,.]/);
    },
  );

  it.each([
    ['원포인트로 받을 건데 컨설팅기관 골라야 하나요', '아니요'],
    ['심화 컨설팅 신청하려면 컨설팅기관을 지정해야 하나요', '네'],
  ])('고를 기관은 묻는 쪽이 아니다: %s → %s', (said, lead) => {
    expect(hear(said).text).toMatch(new RegExp(`^${lead}[,.]`));
  });
});

describe('적힌 것보다 많은 수', () => {
  it.each([
    ['신규구축에 클라우드 이용료 4년치를 한번에 넣어도 되나요', '아니요'],
    ['클라우드 이용료 2년치 넣어도 돼요? 고도화', '네'],
    ['경영혁신플랫폼 인프라를 3년 쓸 수 있나요 클라우드', '아니요'],
    ['클라우드 공급기업은 3년간 사용을 지원해야 하나요', '아니요'],
    ['컨설팅기관은 상근컨설턴트 8명 있어야 하나요', '아니요'],
    ['컨설팅기관은 상근컨설턴트 5명 있어야 하나요', '네'],
  ])('%s → %s', (said, lead) => {
    expect(hear(said).text).toMatch(new RegExp(`^${lead}[,.]`));
  });
});
