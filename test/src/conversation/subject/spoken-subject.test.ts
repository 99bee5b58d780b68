import { describe, expect, it } from 'vitest';
import { sampleTalk } from '../../../support/guide.ts';

const { hear } = sampleTalk();

describe('말하는 것이 누구 이야기인가', () => {
  it('나누어 물어도 한쪽에서 말한 사업이 다른 쪽에 통한다', () => {
    const { trace, text } = hear('에너지절감 얼마 지원되고 서류는 뭐예요?');
    expect(trace.recruitments).toEqual(['energy-saver']);
    expect(text).toContain('40%');
    expect(text).toContain('설비전환 사업계획서');
  });

  it('회사 이야기를 하며 부른 이름이 하던 이야기를 바꾸지 않는다', () => {
    const { state } = hear('에너지절감 가점 항목 뭐 있어요?', '우리는 여성기업이에요');
    expect(state.focus.recruitments).toEqual(['energy-saver']);
  });
});
