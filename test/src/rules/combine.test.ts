import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../adapters/knowledge/load-knowledge.ts';
import { combine } from '../../../src/rules/index.ts';

const { pack } = loadKnowledge();
const idsOf = (rules: readonly { readonly id: string }[]) => rules.map(({ id }) => id);

describe('두 사업을 함께', () => {
  it('조건이 서로 어긋나면 하나만 된다', () => {
    expect(combine(pack, 'new-build', 'upgrade').either).toHaveLength(2);
    expect(combine(pack, 'new-build', 'robot').either).toEqual([]);
  });

  it('한쪽을 수행 중일 때 어떻게 되는지는 공고에 있는 것만', () => {
    expect(idsOf(combine(pack, 'new-build', 'robot').whileRunning)).toEqual(['build.open.running']);
    expect(combine(pack, 'robot', 'cloud').whileRunning).toEqual([]);
  });

  it('차례를 바꿔도 같다', () => {
    const ids = pack.recruitments.map(({ id }) => id);
    for (const a of ids)
      for (const b of ids.filter((id) => id !== a)) {
        const [one, other] = [combine(pack, a, b), combine(pack, b, a)];
        expect(idsOf(one.either).sort()).toEqual(idsOf(other.either).sort());
        expect(idsOf(one.whileRunning).sort()).toEqual(idsOf(other.whileRunning).sort());
      }
  });
});
