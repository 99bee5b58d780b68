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
});
