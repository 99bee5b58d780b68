import { describe, expect, it } from 'vitest';
import { talk } from '../../support/guide.ts';

const { hear } = talk();

describe('자부담', () => {
  it.each([
    ['로봇 자부담 얼마예요', '50%'],
    ['클라우드 자부담은 몇 프로예요', '30%'],
  ])('%s: 지원 비율의 나머지', (said, share) =>
    expect(hear(said).text).toContain(`자부담은 총 사업비의 ${share} 이상`),
  );

  it('정해진 금액은 원으로', () => expect(hear('마이스터 자부담').text).toContain('93만원'));

  it('여럿이 나눠 내면 나머지라고 하지 않는다', () =>
    expect(hear('상생형 자부담 얼마예요').text).not.toContain('자부담은 총 사업비의'));
});
