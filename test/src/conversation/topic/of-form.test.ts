import { describe, expect, it } from 'vitest';
import { talk } from '../../../support/guide.ts';

const { hear } = talk();

describe('유형 이야기 속의 대상', () => {
  it('그 유형을 누가 받는지 공고에 있으면 그것이다', () => {
    expect(hear('상생형 유형 2 지원금 얼마예요', '대상은?').text).toContain('소기업을 대상으로');
    expect(hear('대기업 상생팀인데 유형2로 하려고요', '대상은?').text).toContain('소기업을 대상으로');
  });

  it('다른 유형만의 말은 그 유형의 답이 아니다', () => {
    const { trace, text } = hear('상생형 유형 2 지원금 얼마예요', '대상은?', '유형1은?');
    expect(trace.topic).toBe('eligibility');
    expect(text).not.toContain('공고에 나와 있지 않아요');
  });

  it('누가 신청하는지는 그 사업의 자격이다', () => {
    expect(hear('상생형 유형 2 지원금 얼마예요', '누가 신청할 수 있어요').trace.topic).toBe('eligibility');
  });

  it('어떤 규모의 기업을 그 유형에 넣을 수 있는지', () => {
    expect(hear('중기업 협력사를 상생형 유형2로 넣어도 되나요').text).toContain('소기업을 대상으로');
    expect(hear('우리 소기업인데 상생형 유형2 직접 신청하나요').trace.topic).not.toBe(
      'eligibility.small-only',
    );
  });
});
