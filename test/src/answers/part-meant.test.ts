import { describe, expect, it } from 'vitest';
import { partMeant } from '../../../src/answers/part-meant.ts';

describe('주장에 견줄 부분', () => {
  const days = '심화 컨설팅은 10일이에요. 수준 진단 2일, 요소별 세부 진단 3일, 개선방안 도출 5일로 나뉘어요.';
  const quota = '로봇 사업은 30개사 내외를 지원하고, 그 가운데 고위험 업종에서 10개사 이상을 선정해요.';

  it('한 부분의 수는 그 부분을 말할 때만', () => {
    expect(partMeant('심화 컨설팅 5일 맞죠', days)).toBe('심화 컨설팅은 10일이에요.');
    expect(partMeant('심화 컨설팅 개선방안 5일 맞죠', days)).toBe(days);
    expect(partMeant('로봇 10개사 뽑는다던데', quota)).not.toContain('10개사');
    expect(partMeant('고위험 업종 10개사 맞죠', quota)).toBe(quota);
  });

  it('한 주에 며칠은 모두 며칠이 아니다', () => {
    const work = '마이스터는 주 2일, 총 48일 일해요.';
    expect(partMeant('48일 일하죠', work)).toBe(work);
  });
});
