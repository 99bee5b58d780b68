import { describe, expect, it } from 'vitest';
import { talk } from '../../../support/guide.ts';

const { hear } = talk();

describe('이야기의 앞뒤', () => {
  it('둘을 말하다 하나만 물어도 둘 다라고 하면 그 둘이다', () => {
    const { text } = hear('로봇이랑 고도화 중에 고민이에요', '로봇 마감이 언제예요', '둘다 하면 안되나');
    expect(text).toContain('고도화·로봇활용 제조혁신지원');
  });

  it('새 사업으로 옮기면 앞의 사업과 견줄 수 있다', () => {
    expect(hear('로봇 마감 언제에요', '클라우드는?', '어디가 더 늦어요').text).toMatch(/^클라우드.*3월 31일/);
  });
});
