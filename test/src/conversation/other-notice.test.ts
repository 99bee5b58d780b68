import { describe, expect, it } from 'vitest';
import { on, type Said, sampleDay, sampleTalk } from '../../support/guide.ts';

const { hear } = sampleTalk();
const textOf = (...said: readonly Said[]): string => hear(...said).text;

describe('다른 공고도 코드를 바꾸지 않고 안내한다', () => {
  it('사업 목록은 그 공고의 표', () => {
    const text = textOf('어떤 사업이 있나요');
    expect(text).toContain('에너지절감 설비 전환');
    expect(text).toContain('700만원');
    expect(text).not.toContain('신규구축');
  });

  it('정액 지원', () => {
    expect(textOf('디자인 이용권 얼마 지원해요?')).toContain('700만원');
    expect(textOf('디자인 이용권 얼마 지원해요?', '자부담은?')).toContain('100만원');
  });

  it('보조와 융자는 저마다의 몫', () => {
    expect(textOf('에너지절감 보조금 얼마까지 돼요?')).toContain('40%');
    expect(textOf('에너지절감 융자는 얼마까지 돼요?')).toMatch(/30%.*3,000만원/);
    expect(textOf('융자 금리가 얼마예요?')).toContain('연 2%');
  });

  it('사업비에서 지원금을, 한도까지', () => {
    expect(textOf('총사업비 1억이면 에너지절감 보조금 얼마예요?')).toContain('4,000만원');
    expect(textOf('총사업비 2억이면 에너지절감 보조금 얼마예요?')).toContain('한도 5,000만원');
    expect(textOf('총사업비 1억이면 에너지절감 보조금 얼마예요?', '융자는?')).toContain('3,000만원');
  });

  it('여러 차례로 나뉜 접수', () => {
    const text = textOf('에너지절감 언제까지 신청해요?');
    expect(text).toContain('4월 30일');
    expect(text).toContain('9월 30일');
  });

  it.each([
    ['2031-03-22', '시작까지 10일'],
    ['2031-04-10', '마감까지 20일'],
    ['2031-06-01', '마감되었'],
    ['2031-10-01', '마감되었'],
    ['2032-01-05', '2031년 공고'],
  ])('%s에는 접수가 “%s”', (today, state) => {
    expect(textOf(on(today, '에너지절감 지금 신청돼요?'))).toContain(state);
  });

  it('차수 사이의 날은 아직이라고, 접수 중인 날은 그대로', () => {
    expect(textOf('에너지절감 5월 3일에 내도 되나요?').match(/아니요/g)).toHaveLength(1);
    expect(textOf('에너지절감 4월 3일에 내도 되나요?')).not.toContain('아니요');
  });

  it('우편과 전자우편', () => {
    expect(textOf('디자인 수행기관 어디로 내요?')).toContain('한들로 12');
    expect(textOf('디자인 이용기업 어떻게 신청해요?')).toContain('design31@haesol.example');
  });

  it('모집이 둘인 사업에서는 말하는 사람을 알아본다', () => {
    expect(hear('우리는 디자인회사입니다. 디자인 이용권 마감 언제예요?').trace.recruitments).toEqual([
      'design-agency',
    ]);
  });

  it('가점과 한도', () => {
    expect(textOf('에너지절감 여성기업이면 가점 몇 점?')).toMatch(/2점.*4점/);
    expect(textOf('에너지절감 가점에 벤처기업도 있나요?')).toContain('없어서');
  });

  it('서류와 발급', () => {
    expect(textOf('에너지절감 서류 알려줘')).toContain('설비전환 사업계획서');
    expect(textOf('에너지절감 사업자등록증명원 유효기간은?')).toContain('3개월');
    expect(textOf('사업자등록증명원 어디서 떼요?')).toContain('일반적인 설명');
  });

  it('지역 센터', () => {
    expect(textOf('노을시 센터 전화번호')).toContain('071-622-2000');
    expect(hear('중앙동 센터 번호').trace.outcome).toBe('asked-back');
  });

  it('틀린 전제', () => {
    expect(textOf('에너지절감 보조 50%죠?')).toMatch(/^아니요.*40%/);
  });

  it('공고의 첫 장', () => {
    expect(textOf('이 공고 몇 호예요?')).toContain('제2031-7호');
    expect(textOf('이 공고 어디서 낸 거예요?')).toContain('해솔산업진흥원');
  });

  it('공고에 없는 것은 없다고 하고 그 공고의 담당을 알린다', () => {
    const { trace, text } = hear('점심 메뉴 추천해줘');
    expect(trace.outcome).toBe('not-in-notice');
    expect(text).toContain('1399');
    expect(textOf('에너지절감 보조금은 언제 입금되나요?')).toContain('071-555-0101');
  });

  it('영어로', () => {
    const text = textOf(on(sampleDay, 'How much does the energy grant pay?'));
    expect(text).toContain('40%');
    expect(text).toContain('50 million won');
  });
});
