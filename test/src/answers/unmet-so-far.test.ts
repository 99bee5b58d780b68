import { describe, expect, it } from 'vitest';
import { unmetSoFar } from '../../../src/answers/unmet-so-far.ts';
import { assessRecruitment, type CompanyFacts } from '../../../src/rules/index.ts';
import { thisKnowledge } from '../../support/guide.ts';

const { pack } = thisKnowledge();
const unmet = (call: string, given: CompanyFacts) =>
  unmetSoFar(pack, assessRecruitment(pack, call, given, { asked: true }).checks, given).map(({ id }) => id);

describe('말한 것만으로는 모자란 요건', () => {
  it('모자란 수는 다른 길이 남아도 모자라다', () => {
    expect(unmet('cloud', { role: 'cloud-consortium', 'cloud.companies': 4 })).toEqual([
      'cloud.req.companies',
    ]);
    expect(unmet('cloud', { role: 'cloud-consortium', 'cloud.companies': 5 })).toEqual([]);
  });

  it('아니라고 해서 비로소 묻는 것이 남으면 모자라다', () =>
    expect(unmet('meister-expert', { role: 'expert', 'expert.relevant_work': false })).toEqual([
      'meister-expert.req.career',
    ]));

  it('아직 모르는 것은 모자란 것이 아니다', () => {
    expect(unmet('meister-expert', { role: 'expert' })).toEqual([]);
    expect(unmet('win-win', { role: 'host', 'win_win.as': 'host' })).toEqual([]);
  });
});
