import { describe, expect, it } from 'vitest';
import { toldApart } from '../../../../src/conversation/told/told-apart.ts';
import { thisKnowledge } from '../../../support/guide.ts';

const told = (text: string, known = {}) => toldApart(thisKnowledge().pack, text, () => known);

describe('사이에 다른 말을 두고 말한 것', () => {
  it.each([
    ['법인세를 작년에 두 번 못 냈어요', { 'exclusions.체납': true }],
    ['지방세는 조금 밀렸는데 지난주에 다 냈습니다', { 'exclusions.체납': false }],
    ['세금은 다 냈고 월급이 밀렸어요', { 'exclusions.체납': false }],
    ['국세고 지방세고 제때 냈슴다', { 'exclusions.체납': false }],
    ['세금 다 냈다는 증명도 필요한가요', {}],
    ['세금은 다 냈으면 되나요', {}],
    ['지방세 완납증명서 냈어요', {}],
    ['all our taxes are paid', { 'exclusions.체납': false }],
    ['we have no arrears', { 'exclusions.체납': false }],
    ['our taxes are not paid yet', {}],
    ['i owe quite some tax', { 'exclusions.체납': true }],
    ['세금은 한 번도 안 밀렸어요', {}],
  ])('세금: %s', (text, facts) => expect(told(text)).toEqual(facts));

  it.each([
    ['휴업은 안 했어요', { 'exclusions.휴폐업': false }],
    ['멀쩡하게 영업 중이에요', { 'exclusions.휴폐업': false }],
    ['we never closed or suspended', { 'exclusions.휴폐업': false }],
    ['휴업이 아니면 되나요', {}],
  ])('문을 열었는지: %s', (text, facts) => expect(told(text)).toEqual(facts));

  it('공급기업의 사유는 자기 사유가 아니다', () => {
    const facts = told('같이 하기로 한 업체가 부가세를 몇 달 못 냈대요');
    expect(facts['exclusions.공급기업부적격']).toBe(true);
    expect(facts['exclusions.체납']).toBeUndefined();
  });

  it('누구인지에 달린 것은 그 사람일 때만 받는다', () => {
    const text = '총무팀에서만 이십 년 있었어요';
    expect(told(text, { role: 'expert' })).toEqual({ 'expert.relevant_work': false });
    expect(told(text)).toEqual({});
  });

  it('이미 말한 것은 바꾸지 않는다', () =>
    expect(
      told('우리 돈으로 몇 년 걸려 다 깔았어요', { existing_smart_factory: true, built_by: 'government' }),
    ).toEqual({}));

  it.each([
    ['저희 돈으로 오 년 걸려 센서까지 깔았어요', { built_by: 'own' }],
    ['지원사업으로 재작년에 구축했어요', { built_by: 'government' }],
  ])('어떻게 구축했는지: %s', (text, facts) =>
    expect(told(text, { existing_smart_factory: true, role: 'adopter' })).toEqual(facts),
  );
});
