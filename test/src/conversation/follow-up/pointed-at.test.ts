import { describe, expect, it } from 'vitest';
import { talk } from '../../../support/guide.ts';

const { hear } = talk();
const told = (...said: readonly string[]): string => hear(...said).text;

describe('앞에서 말한 서류를 가리키는 말', () => {
  it.each([
    [['신규구축 서류중에', '정보활용동의서 양식 못찾겠어요', '그거 어디서 받아요'], 'smart-factory.kr'],
    [['클라우드 사업자등록증명원은', '그거 유효기간은'], '3개월'],
    [['고용보험 명부 어디서 떼요 신규', '신청은 언제까지?', '그 명부 몇년치라고 했죠'], '2018년'],
  ])('그 서류만 말한다: %s', (said, expected) => {
    const text = told(...said);
    expect(text).toContain(expected);
    expect(text).not.toContain('제출 서류\n');
  });

  it('짧게 이어 물어도 그 서류다', () => {
    expect(told('고용보험 명부 어디서 떼요 신규', '몇년치')).toContain('2018년·2019년분');
  });

  it('치워 둔 것은 가리키지 않는다', () => {
    expect(told('신규구축 사업자등록증명원 언제 뗀거', '그거 말고 완납증명서는')).toContain('완납 증명서');
  });

  it('누가 쓰는지, 다른 쪽도 내는지도 그 서류에서 찾는다', () => {
    const text = told('로봇 비교견적 몇부 내요', '그건 누가 써요');
    expect(text).toContain('공급기업이 작성한 견적서');
    expect(text).not.toContain('서면심사');
    expect(told('신규 세금 증명서는 몇개월꺼까지 돼요?', '공급사것도?')).toMatch(/^네/);
    expect(told('로봇 사양서 누가 내요', '도입기업도?')).toMatch(/^아니요/);
    expect(told('로봇 서류 알려줘', '동영상은 꼭 내야 해요?', '몇 분?')).toContain('2분 이내');
  });

  it('사투리로 짧게 불러도 그 서류다', () => {
    const said = ['고도화 신청서류 좀 알려주이소', '세금꺼는 몇장', '공급사도 내야됩니꺼'];
    expect(told(...said)).toMatch(/^네, 국세 및 지방세/);
    expect(told(...said, '그거 어데서 떼는교')).toContain('홈택스');
  });

  it.each([
    [
      ['로봇 납세증명서는 석 달 안에 뗀 거죠', '공장등록증도요?'],
      /공장등록증: 발급일 제한은 공고에 적혀 있지 않아요/,
    ],
    [['고도화 고용보험 명부 있어야 하죠', '21년꺼도 되나요'], /^아니요, 고용보험/],
    [['클라우드 사업자등록증명원 내야 하나요', '언제꺼까지'], /3개월 이내/],
    [['로봇 재무제표는 두 회사 다 내나', '언제꺼요'], /최근 2년치/],
    [['수준확인 완납증명서 필요하죠', '다섯 달 전에 뗀건데'], /^아니요/],
    [['마이스터 부르는 기업 서류', '완납증명서도 3개월 이내?'], /발급일 제한은 공고에 적혀 있지 않아요/],
  ])('얼마나 된 서류인지만 물으면 그 서류의 나이다: %s', (said, expected) => {
    expect(told(...said)).toMatch(expected);
  });
});
