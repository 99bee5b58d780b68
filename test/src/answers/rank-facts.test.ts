import { describe, expect, it } from 'vitest';
import { rankFacts } from '../../../src/answers/rank-facts.ts';
import { sampleSource, subjectOn } from '../../support/topic-source.ts';

const ids = (topic: string, text: string, ...recruitments: readonly string[]): readonly string[] =>
  rankFacts(sampleSource.index, topic, subjectOn('named', ...recruitments), text).map(({ id }) => id);

describe('물음에 가까운 문장부터', () => {
  it('그 사업의 문장만', () => {
    expect(ids('eligibility', '누가 신청해요', 'design-agency')).toEqual(['design-agency.eligibility']);
    expect(ids('duty.operation-data', '자료', 'design-user')).toEqual([]);
  });

  it('말이 닮은 문장이 앞선다', () => {
    const both = ['design-user', 'design-agency'] as const;
    expect(ids('eligibility', '디자인 전문인력 3명 이상', ...both)[0]).toBe('design-agency.eligibility');
    expect(ids('eligibility', '상시근로자 10명 미만 제조기업', ...both)[0]).toBe('design.eligibility');
  });
});
