import { describe, expect, it } from 'vitest';
import { talk } from '../../../support/guide.ts';

const { hear } = talk();
const factsOf = (...says: readonly string[]) => hear(...says).state.facts;

describe('이야기하는 중에 말한 것', () => {
  it('사업 이야기에서 말한 수를 그 사업의 수로 받는다', () =>
    expect(factsOf('확인기관 되려면 뭐가 필요해요?', '전문가는 12명이고 실적은 7건입니다')).toMatchObject({
      'agency.experts': 12,
      'agency.records': 7,
    }));

  it('공급기업이 있다는 말은 공급기업이라는 말이 아니다', () => {
    expect(factsOf('고도화 준비해요. 공급기업 있고요')['role']).not.toBe('supplier');
    expect(factsOf('로봇 SI업체랑 얘기 끝났어요')['role']).not.toBe('supplier');
    expect(factsOf('저희는 공급기업이에요')).toMatchObject({ role: 'supplier' });
  });

  it('이미 지은 것과 처음 지은 때를 안 지은 것으로 여기지 않는다', () => {
    expect(factsOf('소기업 제조업이고 2015년에 처음 구축했어요')).toMatchObject({
      existing_smart_factory: true,
    });
    expect(factsOf('제조업인데 스마트공장이 이미 구축된 곳이에요')).toMatchObject({
      existing_smart_factory: true,
    });
  });

  it('뒤에 부정한 것은 앞에 말한 것이 아니다', () =>
    expect(factsOf('우리 중견임 대기업 계열은 아님')).toMatchObject({ size: 'mid-tier' }));

  it('상생형으로 짓는 중이라는 말은 대기업이라는 말이 아니다', () => {
    const facts = factsOf('대기업 상생형으로 뽑혀서 지금 MES 까는 중이에요');
    expect(facts).toMatchObject({ ongoing_project: 'win-win' });
    expect(facts['size']).toBeUndefined();
  });

  it('협력사를 돕겠다는 중견기업은 주관기관이다', () =>
    expect(factsOf('중견기업인데 협력사 스마트공장을 도우려고 합니다')).toMatchObject({
      role: 'host',
      size: 'mid-tier',
    }));

  it('물은 것은 말한 것으로 받지 않는다', () =>
    expect(
      factsOf('확인기관 되려면 뭐가 필요해요?', '실적 7건이면 되나요?')['agency.records'],
    ).toBeUndefined());
});

describe('부정과 정정이 미치는 데', () => {
  it.each([
    ['체납 휴폐업 없고 중소 제조업이에요', { 'exclusions.체납': false, 'exclusions.휴폐업': false }],
    ['직원 15명 소기업 스마트공장 없음', { size: 'small', existing_smart_factory: false }],
    ['중소기업 제조업이고 체납 없음', { 'exclusions.체납': false, manufacturer: true }],
  ])('%s', (text, facts) => expect(factsOf(text)).toMatchObject(facts));

  it('한 회사의 일은 나머지 회사의 일이 아니다', () => {
    const talked = ['클라우드 과제 하려는 금형업체들이에요', '도입 5곳 공급 1곳'] as const;
    expect(factsOf(...talked, '그중 한 곳이 작년에 중견이 됐어요')).toMatchObject({
      'cloud.adopters': 5,
      'cloud.suppliers': 1,
    });
    expect(factsOf(...talked, '그중 한 곳이 작년에 중견이 됐어요')['size']).not.toBe('mid-tier');
  });

  it('같은 말 안에서 고친 수는 나중 것이다', () => {
    expect(factsOf('확인기관 되려고 합니다', '전문가는 9명... 아 한 명 더 뽑아서 11명이에요')).toMatchObject({
      'agency.experts': 11,
    });
    expect(factsOf('robot program, total 480 million won, no wait, 530 with the conveyor')).toMatchObject({
      total_cost_won: 530_000_000,
    });
  });
});

describe('수행 중인 지원사업', () => {
  it.each([
    ['정부 스마트공장 구축 지원사업 협약하고 지금 구축 중이에요'],
    ['we make brake pads and want an upgrade', "we're in the middle of a government smart factory project"],
  ])('%s: 어느 것인지 몰라도 수행 중이다', (...says) => {
    const said = factsOf(...says)['ongoing_project'];
    expect(said).toContain('upgrade');
    expect(said).not.toContain('none');
  });

  it('들은 금액은 총사업비가 아니다', () =>
    expect(factsOf('마이스터 부르면 93만원이라고 들었어요')['total_cost_won']).toBeUndefined());

  it('수행 중인 사업과 다른 사업을 함께 넣겠다는 말은 그 다른 사업의 일이다', () => {
    const { text } = hear(
      '상생형으로 지금 MES 까는 중이에요',
      '고도화도 같이 넣고 싶은데요',
      '그럼 신청되나요?',
    );
    expect(text).toMatch(/^아니요/);
  });
});
