import { describe, expect, it } from 'vitest';
import { talk } from '../../support/guide.ts';

const { hear } = talk();
const textOf = (...said: readonly string[]): string => hear(...said).text;

describe('서류', () => {
  it('목록은 차례대로, 누가 몇 부 내는지와 함께', () => {
    const { text, reply } = hear('로봇 서류 알려줘');
    expect(reply.blocks.some((block) => block.kind === 'list' && block.ordered === true)).toBe(true);
    expect(text).toContain('도입기업·공급기업 각 1부');
    expect(text).toContain('공급기업만 제출');
  });

  it('유효기간', () => {
    expect(textOf('신규구축 사업자등록증명원 유효기간은?')).toContain('3개월');
    expect(textOf('로봇 공장등록증 유효기간은?')).toContain('적혀 있지 않');
    expect(textOf('로봇 완납증명서 유효기간은?')).toContain('도입기업·공급기업 각 1부');
  });

  it('어디서 떼는지는 공고의 말이 아니면 그렇다고 밝힌다', () => {
    const text = textOf('신규구축 사업자등록증명원 어디서 떼요?');
    expect(text).toContain('홈택스');
    expect(text).toContain('공고에 적힌 내용이 아니라');
  });

  it('어느 해 것인지 정해진 서류는 어디서 떼는지와 함께', () => {
    expect(textOf('신규구축 고용보험 명부 어디서 떼요?')).toMatch(/2018년·2019년/);
  });

  it('그 사업이 달라고 하지 않는 서류', () => {
    const text = textOf('신규구축 서류에 감사보고서도 내나요?');
    expect(text).toContain('없어요');
    expect(text).toContain('사업계획서');
    expect(text).toMatch(/^아니요/);
    expect(textOf('역량강화 지원기업 고용보험 명부 제출 의무 여부')).toMatch(/^아니요/);
  });

  it('원본인지 사본인지는 공고가 정하지 않았다', () => {
    expect(textOf('로봇 신청할때 사업자등록증 원본내야돼요?')).toMatch(/^원본을 내는지.*적혀 있지 않/);
    expect(textOf('마이스터로 지원할 때 자격증 사본 내나요')).not.toContain('원본을 내는지');
  });

  it('부수와 나이를 함께 물으면 둘 다', () => {
    const text = textOf('신규구축 사업자등록증명원 부수랑 언제 뗀 것까지 되는지');
    expect(text).toContain('1부');
    expect(text).toContain('3개월');
  });

  it('한 가지 서류', () => {
    const text = textOf('로봇 회계감사보고서도 내야 하나요?');
    expect(text).toContain('최근 2년치');
    expect(text).not.toContain('공장등록증');
  });

  it('사업을 말하지 않고 양식을 물으면 받는 곳을 사업별로', () => {
    for (const said of ['신청서 양식 어디서 다운받아요', '사업계획서 양식 어디 있어요']) {
      const { text, trace } = hear(said);
      expect(trace.topic).toBe('document.form');
      expect(text).toContain('smart-factory.kr');
    }
  });

  it('가점 항목의 확인서를 어디서 떼는지는 그 항목의 증빙으로', () =>
    expect(hear('뿌리기업 확인서 어디서 떼요').text).toMatch(/뿌리기업\(3점\) 증빙/));
});
