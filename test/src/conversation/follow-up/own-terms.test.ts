import { describe, expect, it } from 'vitest';
import { talk } from '../../../support/guide.ts';

const { hear } = talk();
const told = (...said: readonly string[]): string => hear(...said).text;

describe('다른 조건으로 지원받는 기업이라고 말하면', () => {
  it.each([
    [['신규구축 지원조건이 뭐예요', '저희 상생형 지역일자리 기업이에요'], '최대 1.5억원'],
    [['고도화 서류 알려줘', '우리가 상생형 지역일자리로 선정된 회사거든요'], '최대 2억원'],
    [['고도화 3억 6천', '상생형 지역일자리 기업이라면?'], '정부지원 1억 8,000만원'],
    [
      ['upgrade for 380 million won', "and if we've been selected as a win-win regional job company?"],
      'KRW 190 million',
    ],
  ])('%j', (said, sum) => expect(told(...said)).toContain(sum));

  it('무엇인지 물으면 뜻을 답한다', () => {
    expect(told('신규구축 얼마까지 돼요', '상생형 지역일자리 기업이 뭐예요')).toContain('심의위원회');
  });

  it('정정하면서 함께 말해도 사업비를 고친다', () => {
    const text = told(
      'We want to upgrade our smart factory.',
      'Correction: the total is 430 million won, and we are a win-win regional job company.',
      'What would the government pay then?',
    );
    expect(text).toContain('KRW 200 million');
  });
});
