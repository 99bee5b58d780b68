import { describe, expect, it } from 'vitest';
import { talk } from '../../../support/guide.ts';

const { hear } = talk();

describe('한 물음의 답', () => {
  it('이어 묻는 말', () => {
    const { text } = hear('신규구축 얼마까지 지원돼요?', '그럼 고도화는?');
    expect(text).toContain('1.5억원');
    expect(text).not.toContain('최대 1억원');
  });

  it('앞의 사업에 대해 다른 것을 묻는 말', () => {
    const { trace, text } = hear('신규구축 얼마까지 지원돼요?', '거기 전화번호는?');
    expect(trace.topic).toBe('contact');
    expect(text).toContain('042-388-0853');
  });

  it('금액만 바꿔 묻는 말', () => {
    expect(hear('신규구축 총사업비 1억이면 얼마 받아요?', '3억이면?').text).toContain('한도 1억원');
  });

  it('한 번에 두 가지를 물으면 둘 다 답한다', () => {
    const { text } = hear('신규구축 얼마 지원되고 언제 마감이에요?');
    expect(text).toContain('50%');
    expect(text).toContain('예산');
  });

  it('두 사업의 서류를 함께', () => {
    const { text } = hear('로봇이랑 클라우드 서류 알려줘');
    expect(text).toContain('로봇활용 제조혁신지원 제출 서류');
    expect(text).toContain('클라우드기반 솔루션개발사업 제출 서류');
  });

  it('사업도 주제도 다른 두 물음', () => {
    const { text, trace } = hear('신규구축 서류랑 로봇 마감 알려줘');
    expect(trace.topic).toContain('documents');
    expect(text).toContain('3월 12일');
  });

  it.each(['신규구축 선정 발표 언제예요?', '점심 뭐 먹지', '협약 전에 구매한 설비도 되나요?'])(
    '공고에 없는 “%s”에는 없다고 말하고 물어볼 곳을 알린다',
    (question) => {
      const { text, trace, reply } = hear(question);
      expect(trace.outcome).toBe('not-in-notice');
      expect(text).toContain('1357');
      expect(reply.buttons.some(({ kind }) => kind === 'phone')).toBe(true);
    },
  );

  it('알아듣지 못하면 아는 척하지 않는다', () => {
    const { text, trace } = hear('ㅁㄴㅇㄹ');
    expect(trace.outcome).toBe('not-in-notice');
    expect(text).toContain('1357');
  });

  it('들은 것으로 이미 안 되는 일이면 그것부터 말한다', () => {
    expect(hear('우리는 대기업이에요', '신규구축 신청해도 돼요?').text).toMatch(/^아니요/);
  });

  it('무엇을 알아들었는지 남긴다', () => {
    const { trace } = hear('신규구축 얼마까지 지원돼요?');
    expect(trace).toMatchObject({ intent: 'amount', topic: 'amount', outcome: 'answered' });
    expect(trace.confidence).toBeGreaterThan(0.5);
    expect(trace.why[0]).toContain('subject named: new-build');
  });
});
