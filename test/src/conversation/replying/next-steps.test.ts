import { describe, expect, it } from 'vitest';
import { sampleTalk } from '../../../support/guide.ts';

const { hear } = sampleTalk();
const offered = (...said: readonly string[]): readonly string[] =>
  hear(...said).reply.quickReplies.map(({ label }) => label);

describe('다음에 할 말', () => {
  it('답한 것은 다시 권하지 않는다', () => {
    expect(offered('에너지절감 서류 알려줘')).not.toContain('서류');
    expect(offered('에너지절감 얼마까지 지원돼요?')).not.toContain('지원금');
  });

  it('가점이 없는 사업에는 가점을 권하지 않는다', () => {
    expect(offered('디자인 수행기관 등록 서류 알려줘')).not.toContain('가점');
  });

  it('한 사업 이야기 뒤에는 그 사업의 다음 단계를, 그대로 말하면 통하게', () => {
    const [next] = hear('에너지절감 얼마까지 지원돼요?').reply.quickReplies;
    expect(next?.text).toContain('에너지절감 설비 전환');
    expect(hear(next?.text ?? '').trace.recruitments).toEqual(['energy-saver']);
  });

  it('이야기가 열려 있으면 어디서나 통하는 것을 권한다', () => {
    const { reply } = hear('안녕하세요');
    expect(reply.quickReplies.length).toBeGreaterThanOrEqual(3);
    for (const { text } of reply.quickReplies)
      expect(hear(text).trace.outcome, text).not.toBe('not-in-notice');
  });
});
