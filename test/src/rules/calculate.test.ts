import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { burdenForLabor, calculate, laborCeiling } from '../../../src/rules/index.ts';
import { pack } from './notice.ts';

const termOf = (id: string) => {
  const term = pack.support.find((candidate) => candidate.id === id);
  if (!term) throw new Error(`no term ${id}`);
  return term;
};
const newBuild = termOf('new-build.support');
const cloud = termOf('cloud.support');
const shares = [newBuild, termOf('upgrade.support'), termOf('robot.support'), cloud];
const money = fc.integer({ min: 0, max: 2_000_000_000 });
const anyTerm = fc.constantFrom(...shares);

describe('한 가지 금액에서 나머지 계산', () => {
  it('사업비에서 지원금과 자부담', () => {
    expect(calculate(newBuild, { costWon: 300_000_000 })?.working).toMatchObject({
      supportWon: 100_000_000,
      burdenWon: 200_000_000,
      shareWon: 150_000_000,
      bound: 'cap',
    });
  });

  it('한도를 다 받는 사업비', () => {
    expect(calculate(newBuild, { supportWon: 'cap' })?.working.costWon).toBe(200_000_000);
    expect(calculate(cloud, { supportWon: 'cap' })?.working.costWon).toBe(200_000_000);
  });

  it('바라는 지원금을 받는 사업비, 한도보다 많이 바라면 한도', () => {
    expect(calculate(newBuild, { supportWon: 70_000_000 })?.working.costWon).toBe(140_000_000);
    expect(calculate(newBuild, { supportWon: 120_000_000 })).toMatchObject({
      aboveCap: true,
      working: { supportWon: 100_000_000, costWon: 200_000_000 },
    });
    expect(calculate(newBuild, { supportWon: 100_000_000 })?.aboveCap).toBeUndefined();
  });

  it('낼 수 있는 돈으로 할 수 있는 사업비', () => {
    expect(calculate(newBuild, { burdenWon: 80_000_000 })?.working).toMatchObject({
      costWon: 160_000_000,
      supportWon: 80_000_000,
    });
    expect(calculate(newBuild, { burdenWon: 100_000_000 })?.working.costWon).toBe(200_000_000);
    expect(calculate(newBuild, { burdenWon: 130_000_000 })?.working.costWon).toBe(230_000_000);
    expect(calculate(cloud, { burdenWon: 30_000_000 })?.working).toMatchObject({
      costWon: 100_000_000,
      burdenWon: 30_000_000,
    });
  });

  it('정액과 나누어 내는 사업은 거꾸로 계산하지 않는다', () => {
    expect(calculate(termOf('meister.support'), { burdenWon: 1_000_000 })).toBeUndefined();
    expect(calculate(termOf('level-check.support'), { supportWon: 'cap' })).toBeUndefined();
    expect(calculate(termOf('win-win.support.type-1-new-build'), { burdenWon: 10_000_000 })).toBeUndefined();
    expect(calculate(termOf('meister.support'), { costWon: 1 })?.working.supportWon).toBe(8_370_000);
  });

  it('거꾸로 계산한 사업비는 자부담을 넘지 않고 1원만 늘어도 넘는다', () => {
    fc.assert(
      fc.property(anyTerm, money, (term, burdenWon) => {
        const cost = calculate(term, { burdenWon })?.working.costWon ?? -1;
        const burdenAt = (costWon: number) => calculate(term, { costWon })?.working.burdenWon ?? -1;
        return burdenAt(cost) <= burdenWon && burdenAt(cost + 1) > burdenWon;
      }),
    );
  });

  it('거꾸로 계산한 사업비는 바라는 지원금을 받는 가장 적은 금액이다', () => {
    fc.assert(
      fc.property(anyTerm, fc.double({ min: 0.0001, max: 1, noNaN: true }), (term, part) => {
        const supportWon = Math.max(1, Math.floor((term.capWon ?? 0) * part));
        const cost = calculate(term, { supportWon })?.working.costWon ?? -1;
        const supportAt = (costWon: number) => calculate(term, { costWon })?.working.supportWon ?? -1;
        return supportAt(cost) >= supportWon && supportAt(cost - 1) < supportWon;
      }),
    );
  });
});

describe('부담금에서 인건비 한도', () => {
  const rule = pack.laborCost.find(({ id }) => id === 'new-build.labor');

  it.each([
    [70_000_000, 14_000_000, 'rate'],
    [99_999_999, 19_999_999, 'rate'],
    [100_000_000, 20_000_000, 'rate'],
    [100_000_005, 20_000_000, 'cap'],
  ])('부담금 %d원이면 %d원 (%s)', (burden, maxWon, bound) => {
    expect(rule && laborCeiling(rule, burden)).toMatchObject({ maxWon, bound });
  });

  it('인건비에 드는 부담금은 그 인건비를 내는 가장 작은 부담금이다', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50_000_000 }), (labor) => {
        if (!rule) return;
        const burden = burdenForLabor(rule, labor);
        const wanted = Math.min(labor, rule.capWon);
        expect(laborCeiling(rule, burden).maxWon).toBeGreaterThanOrEqual(wanted);
        expect(laborCeiling(rule, burden - 1).maxWon).toBeLessThan(wanted);
      }),
    );
  });
});
