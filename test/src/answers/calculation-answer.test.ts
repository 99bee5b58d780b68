import { describe, expect, it } from 'vitest';
import { talk } from '../../support/guide.ts';

const { hear } = talk();
const textOf = (...said: readonly string[]): string => hear(...said).text;

describe('계산', () => {
  it('사업비에서 지원금과 부담금', () => {
    const text = textOf('신규구축 총사업비 1억 6천이면 얼마 받아요?');
    expect(text).toContain('정부지원 8,000만원');
    expect(text).toContain('부담 8,000만원');
  });

  it('인건비를 다 넣으려면 부담금과 사업비가 얼마여야 하는지', () => {
    const text = textOf('고도화 총사업비 얼마면 인건비 3천만원 다 넣을 수 있어요');
    expect(text).toContain('총사업비 3억원');
    expect(text).toContain('기업부담금이 1억 5,000만원');
  });

  it('몇 달치 보수', () => {
    expect(textOf('마이스터 석달치 급여면 합이 얼마야')).toContain('930만원');
    expect(textOf('마이스터 월급 310만원이면 4개월치는?')).toContain('1,240만원');
    expect(textOf('월 310만원씩 마이스터 3개월이면 930만원 맞나요')).toMatch(/^네/);
    expect(textOf('How much would I earn as a smart meister in 2 months?')).toContain('6.2 million');
  });

  it('한도에 걸리면 그 말과 함께', () => {
    expect(textOf('신규구축 총사업비 3억이면 자부담 얼마예요?')).toMatch(/1억원.*부담 2억원.*한도 1억원/);
  });

  it('받고 싶은 지원금에서 사업비를', () => {
    expect(textOf('신규구축 지원금 8천만원 받으려면 총사업비 얼마여야 해요?')).toContain('1억 6,000만원');
  });

  it('한도보다 많이 받고 싶다면 한도까지만', () => {
    const text = textOf('신규구축 지원금 2억 받으려면 총사업비가 얼마여야 해요?');
    expect(text).toContain('정부지원 1억원');
    expect(text).toContain('한도');
  });

  it('낼 수 있는 부담금에서 사업비를', () => {
    expect(textOf('신규구축 자부담 5천이면 총사업비 얼마까지 돼요?')).toContain('총사업비 1억원');
  });

  it('사업관리 인건비의 한도', () => {
    expect(textOf('신규구축 자부담 2억이면 인건비 얼마까지 넣을 수 있어요?')).toContain('2,000만원');
    expect(textOf('신규구축 자부담 5천만원이면 인건비 얼마까지 넣을 수 있어요?')).toContain('1,000만원');
  });

  it('상생형은 주관기관과 도입기업의 몫까지', () => {
    const text = textOf('상생형 유형1 신규구축 총사업비 1억 5천이면 정부지원이 얼마예요?');
    expect(text).toContain('정부지원 4,500만원');
    expect(text).toContain('주관기관 최소 4,500만원');
    expect(text).toContain('도입기업 최대 6,000만원');
  });

  it('사업비를 모르면 조건을 말하고 사업비를 묻는다', () => {
    expect(textOf('고도화 지원금 계산해줘')).toMatch(/50%|사업비/);
  });

  it('사업을 모르면 사업을 묻는다', () => {
    const { trace, reply, state } = hear('지원금 계산해 주세요 총사업비 2억이에요');
    expect(trace.outcome).toBe('asked-back');
    expect(state.guided).toMatchObject({ goal: 'subsidy', question: 'program' });
    expect(reply.quickReplies.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['신규구축', '고도화']),
    );
  });

  it.each(['총 1억 들면 우리돈은 얼마', '1억이면 얼마 받아요'])('%s: 사업을 말하지 않으면 나란히', (said) => {
    const text = textOf(said);
    expect(text).toMatch(/클라우드[^\n]*7,000만원[^\n]*3,000만원/);
    expect(text).toMatch(/신규구축[^\n]*5,000만원[^\n]*5,000만원/);
    expect(text).not.toMatch(/마이스터|수준확인/);
    expect(textOf(said, '로봇이요')).toContain('정부지원 5,000만원');
  });
});
