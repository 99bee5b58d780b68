import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../adapters/knowledge/load-knowledge.ts';
import { ofRole, supposedBy } from '../../../src/guidance/supposed.ts';

const { pack } = loadKnowledge();

describe('물음에 들어 있는 사실', () => {
  it.each([
    [['level-check-agency'], { role: 'agency' }],
    [['cloud'], { role: 'cloud-consortium' }],
    [['win-win'], { role: 'host' }],
    [['robot'], { role: 'adopter', robot_plan: true }],
    [['new-build', 'robot'], { role: 'adopter' }],
    [['meister', 'meister-expert'], {}],
  ])('%j 되냐고 물으면 %j', (recruitments, supposed) => {
    expect(supposedBy(pack, recruitments, {})).toEqual(supposed);
  });

  it('이미 말한 것을 뒤집지 않는다', () => {
    expect(supposedBy(pack, ['cloud'], { role: 'supplier' })).toEqual({});
  });

  it('여러 모집 가운데 말한 입장의 것을 고르고, 그런 것이 없으면 그대로 둔다', () => {
    expect(ofRole(pack, ['meister', 'meister-expert'], 'expert')).toEqual(['meister-expert']);
    expect(ofRole(pack, ['meister', 'meister-expert'], undefined)).toEqual(['meister', 'meister-expert']);
    expect(ofRole(pack, ['robot'], 'expert')).toEqual(['robot']);
  });
});
