import { describe, expect, it } from 'vitest';
import { talk } from '../../../support/guide.ts';

const { hear } = talk();
const aboutOf = (...said: readonly string[]): readonly string[] =>
  [...hear(...said).trace.recruitments].sort();

describe('누구 이야기인가', () => {
  it('이름을 말한 사업', () => {
    expect(aboutOf('신규구축 얼마까지 지원돼요?')).toEqual(['new-build']);
    expect(aboutOf('로봇 마감 언제예요?')).toEqual(['robot']);
  });

  it('둘을 말하면 둘 다', () => {
    expect(aboutOf('로봇이랑 클라우드 서류 알려줘')).toEqual(['cloud', 'robot']);
  });

  it('모집이 여럿인 사업은 나란히 답한다', () => {
    expect(aboutOf('수준확인 마감 언제예요?')).toEqual(['level-check', 'level-check-agency']);
  });

  it('금액처럼 신청자를 가리지 않는 물음은 흔한 모집으로 답한다', () => {
    expect(aboutOf('수준확인 서류 알려줘')).toEqual(['level-check']);
  });

  it('말한 사람의 처지가 드러나면 그 모집', () => {
    expect(aboutOf('수준확인 확인기관 신청 마감 언제예요?')).toEqual(['level-check-agency']);
  });

  it('유형만 말해도 그 유형이 있는 사업', () => {
    expect(hear('상생형 얼마 지원해요?', '유형2는?').text).toContain('유형 2');
    expect(hear('상생형 얼마 지원해요?', '유형2는?').text).not.toContain('유형 1');
  });

  it('상생형 신규구축은 상생형이고, 신규구축은 그 돈이 쓰이는 곳이다', () => {
    expect(aboutOf('상생형 신규구축 정부지원 얼마예요?')).toEqual(['win-win']);
    const { text } = hear('상생형 신규구축 정부지원 얼마예요?');
    expect(text).toContain('6천만원');
    expect(text).not.toContain('9천만원');
  });

  it('상생형 이야기 뒤의 고도화는 상생형 고도화다', () => {
    const { text, trace } = hear('상생형 신규구축 정부지원 얼마예요?', '고도화라면?');
    expect(trace.recruitments).toEqual(['win-win']);
    expect(text).toContain('9천만원');
  });

  it('한 사업만 가진 것을 말하면 그 사업', () => {
    expect(aboutOf('여성기업 가점 몇 점이에요?')).toEqual(['new-build', 'upgrade']);
  });

  it('앞에서 말한 사업을 기억하고, 새로 말하면 바꾼다', () => {
    expect(aboutOf('신규구축 얼마까지 지원돼요?', '전화번호는?')).toEqual(['new-build']);
    expect(aboutOf('신규구축 얼마까지 지원돼요?', '그럼 고도화는?')).toEqual(['upgrade']);
    expect(aboutOf('신규구축 얼마까지 지원돼요?', '그럼 고도화는?', '문의처는?')).toEqual(['upgrade']);
  });

  it('아무도 말하지 않았는데 사업마다 다르면 되묻는다', () => {
    expect(hear('제출 서류 알려줘').trace.outcome).toBe('asked-back');
    expect(hear('제출 서류 알려줘').reply.quickReplies.length).toBeGreaterThanOrEqual(3);
  });

  it('한 사업의 서류나 가점을 말하던 중이면 그 사업에 없는 것도 그 사업에 묻는다', () => {
    expect(aboutOf('클라우드 서류 뭐뭐 있어요', '재무제표는?')).toEqual(['cloud']);
    expect(aboutOf('로봇 가점 뭐있죠', '여성기업은?')).toEqual(['robot']);
    expect(aboutOf('재무제표는 몇년치 내요?')).toEqual(['robot']);
  });

  it('한 유형의 몫을 말하던 중의 신규구축은 그 돈이 쓰이는 곳이다', () => {
    const { text } = hear('상생형 유형1 정부 몇프로예요', '총 사업비 2억 신규면 각각 얼마');
    expect(text).toContain('정부지원 6,000만원');
    expect(text).toContain('도입기업 최대 8,000만원');
    expect(aboutOf('상생형 유형1 정부 몇프로예요', '신규구축 서류는?')).toEqual(['new-build']);
  });
});
