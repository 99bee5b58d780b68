import { describe, expect, it } from 'vitest';
import { talk } from '../../support/guide.ts';

const { hear } = talk();

describe('우리 회사는 무엇을 받나', () => {
  const story = '우리는 중소 제조업이고 스마트공장은 아직 없어요. 총사업비는 1억 6천 정도예요';

  it('아는 것이 없으면 먼저 묻는다', () => {
    const { trace, text, reply } = hear('우리 회사는 뭐 지원받을 수 있어요?');
    expect(trace.outcome).toBe('asked-back');
    expect(text).toContain('예)');
    expect(reply.sourceLine).toBeUndefined();
  });

  it('여럿을 한꺼번에 말하면 한 줄로 되짚고, 다음 답에 될 만한 사업과 금액을', () => {
    const { text } = hear(story);
    expect(text).toContain('1억 6,000만원');
    const next = hear(story, '없어요').text;
    expect(next).toContain('신규구축');
    expect(next).toContain('8,000만원');
  });

  it('하나씩 더 묻고, 고를 것을 내놓는다', () => {
    const { text, reply } = hear(story);
    expect(text).toContain('해당하는 것이 있나요');
    expect(reply.quickReplies.length).toBeGreaterThan(0);
    expect(reply.quickReplies.length).toBeLessThanOrEqual(10);
  });

  it('안 되는 것은 까닭과 함께', () => {
    const { text } = hear('우리는 대기업 제조업체예요', '우리 회사는 뭐 지원받을 수 있어요?');
    expect(text).toMatch(/어려워요|신청할 수 없/);
  });

  it('들은 것은 다음에도 쓴다', () => {
    expect(hear(story, '신규구축은 얼마 받아요?').text).toContain('8,000만원');
  });

  it.each(['스마트공장 하고 싶은데 어떻게 해야돼요', '스마트공장 처음 시작하려는데 뭐부터 하나요'])(
    '%s: 어떻게 말하면 되는지부터, 제외 사유를 늘어놓지 않고',
    (said) => {
      const { text } = hear(said);
      expect(text).toContain('예)');
      expect(text).not.toContain('휴업');
    },
  );
});
