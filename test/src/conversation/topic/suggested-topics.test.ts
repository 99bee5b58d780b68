import { describe, expect, it } from 'vitest';
import { talk } from '../../../support/guide.ts';

const { hear } = talk();

describe('이름이 떠올리게 하는 주제', () => {
  it.each([
    ['공정분석 및 설계는 누가 하나요 로봇', '선정 기업'],
    ['시운전 및 활용교육은 누가 맡아요 로봇', '진흥원'],
    ['고도화 중간점검 주체가 어디에요', '제조혁신센터'],
    ['상생형 협약체결 누가 하나요', '전담기관'],
  ])('“%s”: 단계를 맡는 곳', (text, actor) => expect(hear(text).text).toContain(actor));

  it('공급기업의 체납은 공급기업의 제외 사유다', () => {
    const { state, text } = hear('로봇 공급사가 국세 밀렸는데 우리 신청에 문제돼요?');
    expect(text).toContain('공급기업');
    expect(state.facts['exclusions.체납중']).toBeUndefined();
  });

  it.each(['클라우드 10월에 신청하면 늦나요', '신규 12월쯤 신청해도 안늦어요?'])('“%s”: 접수 기간', (text) =>
    expect(hear(text).trace.topic).toMatch(/^window/),
  );

  it.each([
    ['고도화는 뭐예요', '기구축'],
    ['수준확인이 뭐죠', '객관적으로 진단'],
  ])('“%s”: 사업이 무엇인지', (text, meaning) => {
    expect(hear(text).trace.topic).toBe('overview');
    expect(hear(text).text).toContain(meaning);
  });

  it('가점 증빙이 언제 것이어야 하는지는 증빙과 함께 말한다', () => {
    expect(hear('노동시간 조기단축 확인서는 언제 뗀 것까지 돼요').text).toContain('1년');
  });

  it('‘Who do I call?’은 공고(call)를 누가 하느냐가 아니다', () => {
    const { text } = hear('robots for our factory, when is the deadline', 'Who do I call?');
    expect(text).toContain('053-210-9654');
    expect(text).not.toContain('done by');
  });
});
