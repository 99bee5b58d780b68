import { describe, expect, it } from 'vitest';
import { talk } from '../../../support/guide.ts';

const { hear } = talk();
const supposing = ['고도화 총사업비 2억2천이면 얼마 받아요', '상생형 지역일자리 기업이면 달라짐?'] as const;

describe('~라면 하고 친 것', () => {
  it('셈을 이어 가는 동안 남고, 답이 그렇게 말한다', () => {
    const { text } = hear(...supposing, '그럼 4억 4천으로 바꾸면');
    expect(text).toContain('상생형 지역일자리');
    expect(text).toContain('정부지원 2억원');
    expect(hear(...supposing, '그럼 4억 4천으로 바꾸면', '신규구축이면?').text).toContain('1억 5,000만원');
  });

  it('들은 것으로 남지는 않는다', () => {
    expect(hear(...supposing).state.facts).toEqual({ total_cost_won: 220_000_000 });
    expect(hear(...supposing, '서류는?', '얼마 받아요? 4억 4천이면').text).toContain('1억 5,000만원');
  });

  it('보통 기업을 물으면 잊는다', () => {
    expect(hear(...supposing, '일반 기업이면 4억 4천은?').text).toContain('1억 5,000만원');
  });
});
