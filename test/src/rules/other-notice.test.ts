import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../adapters/knowledge/load-knowledge.ts';
import {
  assessmentOf,
  assessRecruitment,
  bonusFor,
  type CompanyFacts,
  profileReader,
  supportFor,
  windowsOn,
} from '../../../src/rules/index.ts';
import { sampleFolder, sampleNoticeId } from '../../samples/sample-knowledge.ts';

const { pack } = loadKnowledge(sampleFolder, sampleNoticeId);

const maker: CompanyFacts = {
  role: 'adopter',
  size: 'medium',
  manufacturer: true,
  audited: true,
  employees: 9,
  total_cost_won: 100_000_000,
  exclusions: [],
  flags: ['여성기업', 'ISO50001', '재생에너지'],
};

describe('다른 공고도 같은 규칙으로 판정한다', () => {
  it('다른 사업, 다른 기준', () => {
    const verdict = (recruitment: string, facts: CompanyFacts) =>
      assessRecruitment(pack, recruitment, { ...maker, ...facts }).verdict;
    expect(verdict('energy-saver', {})).toBe('eligible');
    expect(verdict('energy-saver', { audited: false })).toBe('conditional');
    expect(verdict('design-user', { employees: 9 })).toBe('eligible');
    expect(verdict('design-user', { employees: 10 })).toBe('ineligible');
    expect(verdict('design-agency', {})).toBe('not-asked');
  });

  it('보조와 융자 중 무엇인지 묻는 사실이 없으면 둘 다 보여 준다', () => {
    const outcome = supportFor(pack, 'energy-saver', maker);
    const possible = outcome?.known === false ? outcome.possible : [];
    expect(possible.map(({ supportWon }) => supportWon)).toEqual([40_000_000, 30_000_000]);
  });

  it('다른 가점과 한도', () => {
    expect(bonusFor(pack, 'energy-saver', maker)).toMatchObject({ points: 4, sum: 6 });
  });

  it('차수가 여럿이면 지금 낼 수 있는 차수가 먼저다', () => {
    const roundsOn = (date: string) =>
      windowsOn(pack, 'energy-saver', date).map(({ window, state }) => [window.round, state]);
    expect(roundsOn('2031-04-30')).toEqual([
      [1, 'open'],
      [2, 'before'],
    ]);
    expect(roundsOn('2031-05-01')).toEqual([
      [2, 'before'],
      [1, 'closed'],
    ]);
    expect(roundsOn('2032-01-01').map(([, state]) => state)).toEqual(['after-year', 'after-year']);
  });

  it('기업 정보의 칸도 그 공고의 것이다', () => {
    const read = profileReader(pack.companyFacts);
    const { facts } = read({ role: 'adopter', size: 'small', employees: 3 });
    expect(facts).toEqual({ role: 'adopter', size: 'small', employees: 3 });
    expect(read({ win_win: null }).problems).toHaveLength(1);
  });

  it('같은 꼴의 결과가 나온다', () => {
    const { trace, ...result } = assessmentOf(pack, maker, () => undefined);
    expect(result).toEqual({
      eligible: ['energy-saver', 'design-user'],
      ineligible: {},
      support_won: { 'design-user': 7_000_000 },
      own_burden_won: { 'design-user': 1_000_000 },
      bonus_points: { 'energy-saver': 4 },
    });
    expect(trace.some(({ id, outcome }) => id === 'energy.bonus' && outcome === 'capped')).toBe(true);
  });
});
