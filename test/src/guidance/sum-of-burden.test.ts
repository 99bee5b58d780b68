import { describe, expect, it } from 'vitest';
import { talk } from '../../support/guide.ts';

const { hear } = talk();
const amountsOf = (...said: readonly string[]): string => hear(...said).text;

describe('말한 금액이 자부담인지 사업비인지', () => {
  it.each([
    ['고도화 총사업비 2억 2천일 때 자부담 안에 들어가는 사업관리 인건비 상한', '2,200만원'],
    ['신규구축 총사업비 1억 4천이면 자부담이랑 인건비 얼마까지 넣나요', '1,400만원'],
    ['고도화 2억 4천짜리인데 우리 부담금에서 인건비 최대 얼마', '2,400만원'],
    ['고도화 부담금 1억 2천이면 사업관리 인건비 얼마까지', '2,400만원'],
    ['신규구축 우리가 8천만원 부담하면 인건비는?', '1,600만원'],
    ['new build total cost 140 million won: how much of our own share can be labor cost?', 'KRW 14 million'],
    ['upgrade, our own contribution is 100 million won, labor cost limit?', 'KRW 20 million'],
  ])('%s', (said, most) => {
    expect(amountsOf(said)).toContain(most);
  });

  it('앞에서 말한 사업비는 자부담을 물어도 사업비다', () => {
    const text = amountsOf('신규구축 총 1억 6천이에요', '자부담 안에서 인건비로 얼마까지 넣을 수 있어요?');
    expect(text).toContain('1,600만원');
  });
});
