import { describe, expect, it } from 'vitest';
import { talk } from '../../support/guide.ts';

const { hear } = talk();
const unstated =
  /^(?:그 비용이 얼마이고 누가 내는지는 공고에 적혀 있지 않아요|The notice does not state what that costs)/;

describe('해야 하는 일의 비용', () => {
  it.each([
    ['고도화 보안솔루션 돈 누가 내요'],
    ['보안솔루션 깔려면 보통 비용이 얼마나 들어요? 레벨3 고도화 예정'],
    ['제조데이터센터 연계 비용 누가 부담해요'],
    ['클라우드 원가계산 비용'],
    ['신규구축 감리 비용 누가 부담'],
    ['how much does the security solution cost'],
  ])('얼마인지 누가 내는지 공고에 없다고 먼저 말한다: %s', (said) => {
    const { text } = hear(said);
    expect(text).toMatch(unstated);
    expect(text).toMatch(/1357/);
  });

  it.each([
    ['데이터 인프라 구축 비용 지원되나요'],
    ['컨설팅 돈은 누가 주나요'],
    ['보안솔루션 필수인가요'],
    ['신규구축 인건비 얼마까지 넣나요'],
  ])('비용을 정해 둔 것과 비용을 묻지 않은 말에는 붙이지 않는다: %s', (said) => {
    expect(hear(said).text).not.toMatch(unstated);
  });
});
