import { describe, expect, it } from 'vitest';
import { talk } from '../../../support/guide.ts';

const { hear } = talk();
const factsAfter = (...said: readonly string[]) => hear(...said).state.facts;

describe('회사에 대해 알게 된 것', () => {
  it('말한 것만 기억한다', () => {
    expect(factsAfter('우리는 중견기업이고 총사업비는 2억이에요')).toMatchObject({
      size: 'mid-tier',
      total_cost_won: 200_000_000,
    });
  });

  it('묻기만 한 것은 사실이 아니다', () => {
    expect(factsAfter('여성기업도 가점 되나요?')).toEqual({});
    expect(factsAfter('신규구축 중견기업도 되나요?')).toEqual({});
  });

  it('한도를 확인하는 말의 금액은 사업비가 아니다', () => {
    expect(factsAfter('고도화 한도가 1억이죠?')).toEqual({});
  });

  it('고쳐 말하면 나중 것이 맞다', () => {
    expect(factsAfter('우리 총사업비는 1억 6천이에요', '아니 3억이요')).toMatchObject({
      total_cost_won: 300_000_000,
    });
    expect(factsAfter('우리 회사는 중견기업이에요', '아니 소기업이에요')).toMatchObject({ size: 'small' });
  });

  it('아니라고 한 것은 아닌 것으로', () => {
    expect(factsAfter('우리는 여성기업이 아니고 뿌리기업이에요')).toMatchObject({
      'flags.여성기업': false,
      'flags.뿌리기업': true,
    });
  });

  it('부정은 그 절에만 미친다', () => {
    expect(factsAfter('우리는 중견기업이고 체납은 없어요')).toMatchObject({ size: 'mid-tier' });
  });

  it('여러 뜻이 있는 말은 여럿으로 남긴다', () => {
    expect(factsAfter('우리 회사는 중소기업이에요')).toMatchObject({ size: ['small', 'medium'] });
  });

  it('지역은 물음에서도 기억한다', () => {
    expect(factsAfter('고양시 센터 번호 알려줘')).toMatchObject({ region: '경기도 고양시' });
  });

  it('알게 된 사업비로 다음 물음에 답한다', () => {
    const { text } = hear('우리 총사업비는 1억 6천이에요', '아니 3억이요', '고도화 얼마 받아요?');
    expect(text).toContain('1억 5,000만원');
  });
});
