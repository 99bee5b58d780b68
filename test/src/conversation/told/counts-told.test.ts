import { describe, expect, it } from 'vitest';
import { talk } from '../../../support/guide.ts';

const { hear } = talk();
const factsAfter = (...said: readonly string[]) => hear(...said).state.facts;

describe('이야기 중에 말한 수', () => {
  it('무엇을 세었는지 앞의 낱말로 안다', () => {
    expect(factsAfter('클라우드 신청 자격', 'it회사는 2곳입니다')).toMatchObject({ 'cloud.suppliers': 2 });
    expect(factsAfter('클라우드 신청 자격', '모두 6개사이고 공급기업은 1곳입니다')).toMatchObject({
      'cloud.companies': 6,
      'cloud.suppliers': 1,
    });
  });

  it('묻는 말, 다른 사업 이야기, 무엇인지 모를 수는 받아 적지 않는다', () => {
    expect(factsAfter('클라우드 신청 자격', '공급기업 2곳도 되나요?')).not.toHaveProperty([
      'cloud.suppliers',
    ]);
    expect(factsAfter('로봇 신청 자격', '공급기업은 2곳입니다')).not.toHaveProperty(['cloud.suppliers']);
    expect(factsAfter('클라우드 신청 자격', '우리 동네 4곳입니다')).not.toHaveProperty(['cloud.companies']);
  });
});
