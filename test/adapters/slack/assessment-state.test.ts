import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../adapters/knowledge/load-knowledge.ts';
import { readForm } from '../../../adapters/slack/assessment-state.ts';

const { pack } = loadKnowledge();
const read = (id: string, field: object) => readForm(pack, { [`fact:${id}`]: { value: field } });

describe('회사 조건 창에 적은 것', () => {
  it.each([
    ['1억 6천', 160_000_000],
    ['160000000', 160_000_000],
    ['160,000,000원', 160_000_000],
    ['5천만원', 50_000_000],
    ['160 million won', 160_000_000],
  ])('총사업비 %s', (value, won) => {
    expect(read('total_cost_won', { value }).facts).toEqual({ total_cost_won: won });
  });

  it('비운 것과 모르는 것은 모르는 것이다', () => {
    const state = {
      'fact:total_cost_won': { value: { value: null } },
      'fact:size': { value: { selected_option: null } },
      'fact:manufacturer': { value: { selected_option: { value: '-unknown' } } },
      'fact:flags': { value: { selected_options: [] } },
    };
    expect(readForm(pack, state)).toEqual({ facts: {}, problems: {} });
  });

  it('해당 없음은 빈 목록이고, 다른 것과 함께 고를 수 없다', () => {
    expect(read('exclusions', { selected_options: [{ value: '-none' }] }).facts).toEqual({ exclusions: [] });
    const both = { selected_options: [{ value: '-none' }, { value: '체납' }] };
    expect(read('exclusions', both).problems).toEqual({ 'fact:exclusions': 'noneAndMore' });
  });

  it('숫자인 선택은 숫자로 읽는다', () => {
    expect(read('level', { selected_option: { value: '3' } }).facts).toEqual({ level: 3 });
  });

  it('읽을 수 없는 것은 그 자리와 함께 알린다', () => {
    expect(read('total_cost_won', { value: '많이' }).problems).toEqual({ 'fact:total_cost_won': 'notWon' });
    expect(read('cloud.companies', { value: '-1' }).problems).toEqual({
      'fact:cloud.companies': 'notNumber',
    });
  });
});
