import { describe, expect, it } from 'vitest';
import { type CompanyFacts, laborFor, supportFor } from '../../../src/rules/index.ts';
import { consortium, firstTimer, host, pack, upgrader } from './notice.ts';

const supported = (recruitment: string, facts: CompanyFacts) => {
  const outcome = supportFor(pack, recruitment, facts);
  return outcome?.known ? outcome.working : undefined;
};

const withCost = (facts: CompanyFacts, total_cost_won: number): CompanyFacts => ({
  ...facts,
  total_cost_won,
});
const regional = { flags: ['상생형지역일자리'] };
const type2 = { ...host, 'win_win.type': 2, 'win_win.beneficiary_size': 'small' };
const type1Upgrade = { ...host, 'win_win.target': 'upgrade' };

describe('지원금: 비율과 한도의 양쪽', () => {
  it.each([
    ['new-build', firstTimer, 199_999_998, 99_999_999, 'rate'],
    ['new-build', firstTimer, 199_999_999, 99_999_999, 'rate'],
    ['new-build', firstTimer, 200_000_000, 100_000_000, 'both'],
    ['new-build', firstTimer, 200_000_002, 100_000_000, 'cap'],
    ['new-build', { ...firstTimer, ...regional }, 299_999_999, 149_999_999, 'rate'],
    ['new-build', { ...firstTimer, ...regional }, 400_000_000, 150_000_000, 'cap'],
    ['upgrade', upgrader, 299_999_999, 149_999_999, 'rate'],
    ['upgrade', upgrader, 300_000_000, 150_000_000, 'both'],
    ['upgrade', { ...upgrader, ...regional }, 399_999_999, 199_999_999, 'rate'],
    ['upgrade', { ...upgrader, ...regional }, 500_000_000, 200_000_000, 'cap'],
    ['robot', firstTimer, 599_999_999, 299_999_999, 'rate'],
    ['robot', firstTimer, 600_000_002, 300_000_000, 'cap'],
    ['cloud', consortium, 200_000_000, 140_000_000, 'both'],
    ['cloud', consortium, 199_999_999, 139_999_999, 'rate'],
    ['cloud', consortium, 200_000_001, 140_000_000, 'both'],
    ['cloud', consortium, 200_000_002, 140_000_000, 'cap'],
    ['win-win', host, 199_999_999, 59_999_999, 'rate'],
    ['win-win', host, 200_000_004, 60_000_000, 'cap'],
    ['win-win', type1Upgrade, 299_999_999, 89_999_999, 'rate'],
    ['win-win', type1Upgrade, 300_000_004, 90_000_000, 'cap'],
    ['win-win', type2, 19_999_999, 9_999_999, 'rate'],
    ['win-win', type2, 20_000_000, 10_000_000, 'both'],
    ['win-win', type2, 20_000_002, 10_000_000, 'cap'],
  ])('%s %j 총 %d원이면 %d원 (%s)', (recruitment, facts, cost, won, bound) => {
    const working = supported(recruitment, withCost(facts, cost));
    expect(working).toMatchObject({ supportWon: won, bound, costWon: cost });
  });

  it('정액 지원은 자부담과 부담 주체가 함께 나온다', () => {
    const basic = supported('capability', { ...upgrader, consulting_type: 'basic' });
    expect(basic).toMatchObject({ supportWon: 4_000_000, burdenWon: 1_000_000, costWon: 5_000_000 });
    expect(basic?.payers?.map(({ won }) => won)).toEqual([2_500_000, 1_500_000, 1_000_000]);
    expect(supported('capability', { ...upgrader, consulting_type: 'one-point' })).toMatchObject({
      supportWon: 1_000_000,
      burdenWon: 0,
    });
    expect(supported('meister', firstTimer)).toMatchObject({ supportWon: 8_370_000, burdenWon: 930_000 });
  });

  it('수준확인은 한도만 있다', () => {
    const working = supported('level-check', upgrader);
    expect(working).toMatchObject({ supportWon: 800_000, bound: 'ceiling' });
    expect(working?.burdenWon).toBeUndefined();
  });

  it('돈을 주지 않는 모집에는 없다', () => {
    expect(supportFor(pack, 'meister-expert', {})).toBeUndefined();
  });
});

describe('상생형 분담', () => {
  it('유형 1은 주관기관이 30% 이상, 도입기업이 40% 이내이고 주관기관의 몫은 정해지지 않는다', () => {
    const working = supported('win-win', withCost(host, 150_000_001));
    expect(working).toMatchObject({ hostMinWon: 45_000_001, adopterMaxWon: 60_000_000 });
    expect(working?.burdenWon).toBeUndefined();
  });

  it('한도에 걸리면 도입기업의 최대 부담을 말할 수 없다', () => {
    const working = supported('win-win', withCost(type1Upgrade, 400_000_000));
    expect(working).toMatchObject({ supportWon: 90_000_000, hostMinWon: 120_000_000 });
    expect(working?.adopterMaxWon).toBeUndefined();
  });

  it('유형 2는 주관기관이 절반, 도입기업은 0원이다', () => {
    const working = supported('win-win', withCost(type2, 20_000_000));
    expect(working).toMatchObject({ burdenWon: 10_000_000, hostMinWon: 10_000_000, adopterMaxWon: 0 });
    expect(working?.openWon).toBeUndefined();
  });

  it('유형 2에서 한도를 넘는 비용은 낼 사람이 정해져 있지 않다', () => {
    const working = supported('win-win', withCost(type2, 26_000_000));
    expect(working).toMatchObject({ supportWon: 10_000_000, hostMinWon: 13_000_000, openWon: 3_000_000 });
  });
});

describe('모르는 사실이 있는 지원금', () => {
  it('사업비를 모르면 사업비를 묻는다', () => {
    const outcome = supportFor(pack, 'robot', {});
    expect(outcome).toMatchObject({ known: false, missing: ['total_cost_won'], possible: [] });
  });

  it('지역일자리 여부를 몰라도 금액이 같으면 정해진다', () => {
    const { flags: _unknown, ...facts } = firstTimer;
    expect(supported('new-build', withCost(facts, 100_000_000))).toMatchObject({ supportWon: 50_000_000 });
  });

  it('금액이 갈리면 가능한 금액을 모두 든다', () => {
    const { flags: _unknown, ...facts } = firstTimer;
    const outcome = supportFor(pack, 'new-build', withCost(facts, 300_000_000));
    expect(outcome).toMatchObject({ known: false, missing: ['flags'] });
    const possible = outcome?.known === false ? outcome.possible : [];
    expect(possible.map(({ supportWon }) => supportWon)).toEqual([100_000_000, 150_000_000]);
  });

  it('종류를 고르지 않으면 어느 종류인지 묻는다', () => {
    expect(supportFor(pack, 'capability', upgrader)).toMatchObject({
      known: false,
      missing: ['consulting_type'],
    });
    expect(supportFor(pack, 'win-win', { total_cost_won: 300_000_000, 'win_win.type': 1 })).toMatchObject({
      known: false,
      missing: ['win_win.target'],
    });
  });
});

describe('사업관리 인력 인건비', () => {
  const laborMax = (recruitment: string, facts: CompanyFacts) => {
    const working = supported(recruitment, facts);
    return working && laborFor(pack, recruitment, working, facts);
  };

  it.each([
    ['new-build', firstTimer, 160_000_000, 16_000_000, 'rate'],
    ['new-build', firstTimer, 199_999_999, 20_000_000, 'rate'],
    ['new-build', firstTimer, 200_000_004, 20_000_000, 'rate'],
    ['new-build', firstTimer, 200_000_005, 20_000_000, 'cap'],
    ['new-build', firstTimer, 300_000_000, 20_000_000, 'cap'],
    ['upgrade', upgrader, 173_500_000, 17_350_000, 'rate'],
    ['upgrade', upgrader, 300_000_000, 30_000_000, 'rate'],
    ['upgrade', upgrader, 400_000_000, 30_000_000, 'cap'],
  ])('%s %j 총 %d원이면 %d원까지 (%s)', (recruitment, facts, cost, maxWon, bound) => {
    expect(laborMax(recruitment, withCost(facts, cost))).toMatchObject({ maxWon, bound });
  });

  it('상생형은 도입기업 부담금이 정해지지 않아 계산하지 않는다', () => {
    expect(laborMax('win-win', host)).toBeUndefined();
    expect(laborMax('win-win', withCost(type2, 20_000_000))).toBeUndefined();
  });

  it('인건비 규칙이 없는 사업에는 없다', () => {
    expect(laborMax('robot', firstTimer)).toBeUndefined();
  });
});
