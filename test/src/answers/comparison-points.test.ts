import { describe, expect, it } from 'vitest';
import { comparisonPoints } from '../../../intents/wordings/comparison-points.ts';
import { pointNamed, pointOf, pointsListed } from '../../../src/answers/comparison-points.ts';
import { korean } from '../../../src/wording/ko.ts';

describe('견주는 점', () => {
  it('주제는 그 점으로 이어진다', () => {
    expect(pointOf('window.closes')?.id).toBe('window');
    expect(pointOf('calc.burden')?.id).toBe('burden');
    expect(pointOf('eligibility.mid-tier')).toEqual({ id: 'other', topic: 'eligibility.mid-tier' });
    expect(pointOf('greeting')).toBeUndefined();
  });

  it('물어볼 수 있는 점은 전체를 뺀 모두가 있다', () => {
    const unknown = Object.keys(comparisonPoints).filter((id) => pointNamed(id) === undefined);
    expect(unknown).toEqual(['whole']);
  });

  it('늘어놓은 점은 말한 차례대로', () => {
    const listed = (text: string) => pointsListed(text, false).map(({ topic }) => topic);
    expect(listed('일수랑 지원금액 비교')).toEqual(['work.days', 'amount']);
    expect(listed('compare the deadlines and funding')).toEqual(['window', 'amount']);
    expect(listed('가점 서류 차이')).toEqual([]);
  });

  it('재는 점에는 양쪽 끝의 말이 있다', () => {
    const keys = new Set(Object.keys(korean));
    const measured = Object.keys(comparisonPoints).flatMap((id) => (pointNamed(id)?.measure ? [id] : []));
    expect(measured.length).toBeGreaterThan(5);
    for (const id of measured)
      for (const end of ['most', 'least']) expect(keys).toContain(`compare.${id}.${end}`);
  });
});
