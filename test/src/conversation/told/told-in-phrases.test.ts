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
