import { describe, expect, it } from 'vitest';
import { talk } from '../../../support/guide.ts';

const { hear } = talk();
const told = (...said: readonly string[]): string => hear(...said).text;

describe('앞에서 말한 사업의 돈', () => {
  it('두 사업의 돈을 차례로 물은 뒤 합치면 둘의 합이다', () => {
    expect(told('클라우드 지원금 얼마', '마이스터는요', '그럼 다 합치면?')).toContain('1억 4,837만원');
    expect(told('기본 컨설팅 자부담 얼마예요', '마이스터는 얼마 부담해요', '합하면 얼마')).toContain(
      '193만원',
    );
  });

  it('공짜인 것을 물은 뒤 한 사업은 얼마까지냐고 하면 지원 한도다', () => {
    expect(told('돈 안 드는 사업 있나요', '클라우드는 얼마까지')).toMatch(/^클라우드[^\n]*최대 1.4억원/);
  });

  it('일하는 사람에게 돈은 받는 돈이다', () => {
    expect(told('퇴직자인데 마감이 언제예요', '돈은요')).toContain('1,860만원');
  });

  it('가점은 하나 더 하면 모두 더한다', () => {
    expect(told('로봇 유턴기업 2점이죠', '뿌리기업도 되면', '강소기업까지?')).toContain('6점');
  });

  it('형태의 이름에 든 점은 가점이 아니다', () => {
    expect(told('What does basic consulting cost us?', 'one-point?')).toContain('KRW 0');
  });
});
