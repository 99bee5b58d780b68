import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../adapters/knowledge/load-knowledge.ts';
import { supposedBy } from '../../../src/guidance/supposed.ts';

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
});
