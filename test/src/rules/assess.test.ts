import { describe, expect, it } from 'vitest';
import { assessCompany, assessRecruitment, type CompanyFacts } from '../../../src/rules/index.ts';
import { centreOf, consortium, firstTimer, host, pack, upgrader } from './notice.ts';

const judge = (recruitment: string, facts: CompanyFacts) => {
  const { verdict, reasons } = assessRecruitment(pack, recruitment, facts);
  return [verdict, ...reasons.map(({ code }) => code)];
};

const agency: CompanyFacts = {
  role: 'agency',
  'agency.body': 'nonprofit',
  'agency.unit': true,
  'agency.rules': true,
  'agency.experts': 10,
  'agency.records': 10,
};
const consultancy: CompanyFacts = {
  role: 'consultancy',
  'consultancy.consultants': 5,
  'consultancy.record': true,
  exclusions: [],
};
const expert: CompanyFacts = { role: 'expert', 'expert.retired': true, 'expert.relevant_work': true };
const robotPlanner: CompanyFacts = { ...firstTimer, robot_plan: true, robot_supplier: true };

describe('기준의 양쪽', () => {
  it.each<[string, CompanyFacts, CompanyFacts, string[]]>([
    ['new-build', firstTimer, {}, ['eligible']],
    ['new-build', firstTimer, { size: 'mid-tier' }, ['eligible']],
    ['new-build', firstTimer, { size: 'large-group' }, ['ineligible', 'large-group']],
    ['new-build', firstTimer, { manufacturer: false }, ['ineligible', 'not-manufacturer']],
    ['new-build', firstTimer, { existing_smart_factory: true }, ['ineligible', 'has-smart-factory']],
    ['new-build', firstTimer, { supplier: 'in-house' }, ['eligible']],
    ['new-build', firstTimer, { supplier: 'none' }, ['conditional', 'no-supplier']],
    ['new-build', firstTimer, { ongoing_project: 'win-win' }, ['conditional', 'ongoing-project']],
    ['new-build', firstTimer, { ongoing_project: 'robot' }, ['unsettled']],
    ['new-build', firstTimer, { exclusions: ['체납'] }, ['conditional', 'tax-arrears']],
    ['new-build', firstTimer, { exclusions: ['휴폐업'] }, ['ineligible', 'closed']],
    ['new-build', firstTimer, { exclusions: ['체납', '휴폐업'] }, ['ineligible', 'closed', 'tax-arrears']],
    ['new-build', firstTimer, { exclusions: ['로봇공급기업체납'] }, ['eligible']],
    ['new-build', firstTimer, { exclusions: ['구축불가'] }, ['unsettled']],
    ['upgrade', upgrader, {}, ['eligible']],
    ['upgrade', upgrader, { existing_smart_factory: false }, ['ineligible', 'no-smart-factory']],
    ['win-win', host, {}, ['eligible']],
    ['win-win', host, { 'win_win.as': 'adopter' }, ['ineligible', 'host-only']],
    ['win-win', host, { 'win_win.type': 2 }, ['conditional', 'type2-small-only']],
    ['win-win', host, { 'win_win.type': 2, 'win_win.beneficiary_size': 'small' }, ['eligible']],
    ['win-win', host, { 'win_win.beneficiary_size': 'large-group' }, ['ineligible', 'large-group']],
    ['win-win', host, { size: 'small' }, ['unsettled']],
    ['robot', robotPlanner, {}, ['eligible']],
    ['robot', robotPlanner, { robot_supplier: false }, ['conditional', 'no-supplier']],
    ['robot', robotPlanner, { robot_plan: false }, ['not-asked']],
    ['robot', robotPlanner, { exclusions: ['연동불가'] }, ['eligible']],
    ['robot', robotPlanner, { exclusions: ['구축불가'] }, ['eligible']],
    ['level-check', upgrader, {}, ['eligible']],
    ['level-check', upgrader, { built_by: 'government' }, ['ineligible', 'supported-before']],
    ['level-check', upgrader, { built_by: 'government', self_improved: true }, ['eligible']],
    ['level-check', upgrader, { ongoing_project: 'upgrade' }, ['ineligible', 'ongoing-project']],
    ['level-check-agency', agency, {}, ['eligible']],
    ['level-check-agency', agency, { 'agency.experts': 9 }, ['conditional', 'too-few-experts']],
    ['level-check-agency', agency, { 'agency.records': 9 }, ['ineligible', 'too-few-records']],
    ['level-check-agency', agency, { 'agency.body': 'other' }, ['ineligible', 'wrong-body']],
    ['capability', upgrader, {}, ['eligible']],
    ['capability', upgrader, { size: 'mid-tier' }, ['unsettled']],
    ['capability', upgrader, { size: 'mid-tier', exclusions: ['체납'] }, ['conditional', 'tax-arrears']],
    ['capability', firstTimer, { planning: false }, ['not-asked', 'no-plan']],
    ['consulting-agency', consultancy, {}, ['eligible']],
    [
      'consulting-agency',
      consultancy,
      { 'consultancy.consultants': 4 },
      ['conditional', 'too-few-consultants'],
    ],
    ['consulting-agency', consultancy, { exclusions: ['유흥숙박음식'] }, ['eligible']],
    ['consulting-agency', consultancy, { exclusions: ['체납'] }, ['conditional', 'tax-arrears']],
    ['meister', firstTimer, {}, ['eligible']],
    ['meister', firstTimer, { exclusions: ['구축불가'] }, ['unsettled']],
    ['meister-expert', expert, {}, ['eligible']],
    [
      'meister-expert',
      expert,
      { 'expert.retired': false, 'expert.equivalent': false },
      ['ineligible', 'no-career'],
    ],
    ['meister-expert', expert, { 'expert.retired': false, 'expert.equivalent': true }, ['eligible']],
    ['cloud', consortium, {}, ['eligible']],
    ['cloud', consortium, { 'cloud.companies': 4 }, ['conditional', 'consortium-too-small']],
    ['cloud', consortium, { 'cloud.suppliers': 2 }, ['conditional', 'one-supplier-only']],
    ['cloud', consortium, { 'cloud.suppliers': 0 }, ['conditional', 'no-supplier']],
    ['cloud', consortium, { 'cloud.selected_year': 2012 }, ['eligible']],
    ['cloud', consortium, { 'cloud.selected_year': 2013 }, ['ineligible', 'selected-before']],
    ['cloud', consortium, { 'cloud.selected_year': 2019 }, ['ineligible', 'selected-before']],
    ['cloud', consortium, { 'cloud.selected_year': 2020 }, ['eligible']],
    ['cloud', consortium, { 'cloud.task': 'both' }, ['conditional', 'both-subtasks']],
    ['cloud', consortium, { size: 'mid-tier' }, ['ineligible', 'not-sme']],
    ['cloud', consortium, { size: 'association' }, ['ineligible', 'not-sme']],
    ['cloud', consortium, { size: 'association', 'cloud.task': 'shared' }, ['eligible']],
    [
      'cloud',
      consortium,
      { size: 'association', 'cloud.task': 'shared', 'cloud.companies': 4 },
      ['unsettled'],
    ],
    ['cloud', consortium, { manufacturer: false }, ['ineligible', 'not-manufacturer']],
    ['cloud', consortium, { manufacturer: false, 'cloud.task': 'shared' }, ['eligible']],
  ])('%s: %j + %j → %j', (recruitment, facts, change, expected) => {
    expect(judge(recruitment, { ...facts, ...change })).toEqual(expected);
  });
});

describe('모르는 것과 묻지 않은 것', () => {
  it('모르는 사실은 아니라고 읽지 않고 모자란 것으로 알린다', () => {
    const { manufacturer: _a, exclusions: _b, ...facts } = firstTimer;
    const { verdict, missing, reasons } = assessRecruitment(pack, 'new-build', facts);
    expect(verdict).toBe('unknown');
    expect(missing).toEqual(['manufacturer', 'exclusions']);
    expect(reasons).toEqual([]);
  });

  it('아무것도 모르면 모두 모른다', () => {
    const verdicts = new Set(assessCompany(pack, {}, centreOf).recruitments.map(({ verdict }) => verdict));
    expect(verdicts).toEqual(new Set(['unknown']));
  });

  it('입장이 다르면 묻지 않은 것이다', () => {
    expect(judge('level-check-agency', firstTimer)[0]).toBe('not-asked');
    expect(judge('cloud', firstTimer)[0]).toBe('not-asked');
    expect(judge('new-build', consortium)[0]).toBe('not-asked');
  });

  it('사람이 그 모집을 물었다고 하면 입장을 따지지 않는다', () => {
    const facts = { size: 'large-group' };
    const { verdict, reasons } = assessRecruitment(pack, 'new-build', facts, { asked: true });
    expect(verdict).toBe('ineligible');
    expect(reasons.map(({ code }) => code)).toEqual(['large-group']);
  });

  it('공고가 정하지 않은 점은 글과 출처가 있다', () => {
    const { openPoints } = assessRecruitment(pack, 'capability', { ...upgrader, size: 'mid-tier' });
    expect(openPoints).toHaveLength(1);
    expect(openPoints[0]?.source.lines).toEqual([[963, 963]]);
  });
});

describe('함께 알려 주는 것', () => {
  it('고칠 수 있는 까닭은 먼저 할 일이 있다', () => {
    const { reasons } = assessRecruitment(pack, 'new-build', { ...firstTimer, exclusions: ['체납'] });
    expect(reasons[0]?.cure?.ko).toContain('먼저');
    expect(reasons[0]?.source.lines).toContainEqual([293, 293]);
  });

  it.each([
    [2, false],
    [3, true],
    [5, true],
  ])('레벨 %d이면 고도화의 보안솔루션 의무는 %s', (level, due) => {
    const codesFor = (recruitment: string) =>
      assessRecruitment(pack, recruitment, { ...upgrader, level }).obligations.map(({ code }) => code);
    expect(codesFor('upgrade').includes('security-solution')).toBe(due);
    expect(codesFor('new-build')).not.toContain('security-solution');
  });

  it('레벨을 모르면 의무라고 하지 않는다', () => {
    const { obligations } = assessRecruitment(pack, 'upgrade', upgrader);
    expect(obligations.map(({ code }) => code)).toEqual(['data-infrastructure']);
  });

  it('함께할 수 없는 사업을 알린다', () => {
    const conflicts = (recruitment: string) =>
      assessRecruitment(pack, recruitment, {}).conflicts.map(({ kind, with: others }) => [kind, ...others]);
    expect(conflicts('new-build')).toContainEqual(['either-or', 'upgrade']);
    expect(conflicts('level-check')).toEqual([['while-running', 'new-build', 'upgrade', 'win-win']]);
    expect(conflicts('cloud')).toContainEqual(['either-or', 'cloud']);
  });

  it('담당 창구는 공통 상담 전화가 아니라 사업의 것이다', () => {
    const { desks } = assessRecruitment(pack, 'robot', {});
    expect(desks.flatMap(({ phones }) => phones)).toEqual(['053-210-9654', '053-210-9655']);
  });

  it('날짜를 주면 접수 상태를, 주지 않으면 말하지 않는다', () => {
    const options = { date: '2020-03-01' };
    expect(assessRecruitment(pack, 'robot', {}, options).windows[0]).toMatchObject({
      state: 'open',
      daysLeft: 11,
    });
    expect(assessRecruitment(pack, 'robot', {}).windows).toEqual([]);
  });

  it('신청 예정일을 따로 줄 수 있다', () => {
    const options = { date: '2020-03-01', applicationDate: '2020-05-20' };
    const { documents } = assessRecruitment(pack, 'new-build', firstTimer, options);
    expect(documents.map(({ issuedFrom }) => issuedFrom)).toContain('2020-02-20');
  });

  it.each([
    ['경기 화성시', '031-500-3100'],
    ['경기 파주시', '031-539-5140'],
    ['경북 포항시', '054-223-2242'],
    ['세종', '044-865-2153'],
  ])('%s 담당 센터는 %s', (region, phone) => {
    expect(assessCompany(pack, { region }, centreOf).centre?.phone).toBe(phone);
  });

  it('지역을 모르거나 여럿이면 센터를 말하지 않는다', () => {
    expect(assessCompany(pack, {}, centreOf).centre).toBeUndefined();
    expect(assessCompany(pack, { region: '중구' }, centreOf).centre).toBeUndefined();
  });
});
