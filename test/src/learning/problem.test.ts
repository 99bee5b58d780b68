import { describe, expect, it } from 'vitest';
import { complainsOfBefore, isHandedOver, problemsOf } from '../../../src/learning/problem.ts';
import { sampleTrace } from '../../support/sample-turn.ts';

describe('다시 볼 차례', () => {
  it('공고에서 못 찾은 것과 자신 없이 답한 것을 가려낸다', () => {
    expect(problemsOf(sampleTrace())).toEqual([]);
    expect(problemsOf(sampleTrace({ outcome: 'not-in-notice' }))).toEqual(['fallback']);
    expect(problemsOf(sampleTrace({ confidence: 0.2 }))).toEqual(['low-confidence']);
    expect(problemsOf(sampleTrace({ confidence: 0.1, outcome: 'not-in-notice' }))).toHaveLength(2);
  });

  it('불만은 앞 답에 대한 것이다', () => {
    expect(complainsOfBefore(sampleTrace({ topic: 'complaint' }))).toBe(true);
    expect(complainsOfBefore(sampleTrace({ topic: 'amount + complaint' }))).toBe(true);
    expect(complainsOfBefore(sampleTrace({ topic: 'abuse' }))).toBe(false);
  });

  it('상담원과 나눈 말은 안내의 답이 아니다', () => {
    const trace = sampleTrace({ intent: 'hand-over', topic: 'hand-over.said', confidence: 0 });
    expect(problemsOf(trace)).toEqual([]);
    expect(isHandedOver(trace)).toBe(false);
    expect(isHandedOver(sampleTrace({ intent: 'hand-over', topic: 'hand-over.opened' }))).toBe(true);
  });
});
