import { describe, expect, it } from 'vitest';
import { talk } from '../../support/guide.ts';

const { hear } = talk();

describe('기업이 내는 돈이 없는 사업', () => {
  it.each(['자부담 없는 사업 있어요?', '공짜로 받을 수 있는 사업', 'which programs have no own share'])(
    '%s: 모두 덮는 것만, 그 까닭과 함께',
    (said) => {
      const { text } = hear(said);
      expect(text).toMatch(/원포인트 멘토링|one-point/i);
      expect(text).toMatch(/유형 2|type 2/);
      expect(text).not.toMatch(/심화|클라우드|in-depth|cloud/);
    },
  );

  it('한 사업의 자부담을 물으면 그 사업만', () =>
    expect(hear('로봇은 자부담 없어요?').text).not.toContain('원포인트'));

  it.each(['무료로 받을수 있는거 있어요?', '공짜로 해주는거 있나요', 'Is there anything free?'])(
    '%s: 사업이라는 말이 없어도, 확인을 시작하지 않고',
    (said) => {
      const { text, trace } = hear(said);
      expect(trace.outcome).toBe('answered');
      expect(text).toMatch(/유형 2|type 2/);
    },
  );

  it('부른 사업 가운데서만', () => {
    const { text } = hear('컨설팅 무료로 받을 수 있는거 있나요');
    expect(text).toContain('원포인트 멘토링');
    expect(text).not.toContain('상생형');
  });
});
