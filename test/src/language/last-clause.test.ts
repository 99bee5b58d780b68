import { describe, expect, it } from 'vitest';
import { lastClauseOf, withLastClause } from '../../../src/language/last-clause.ts';

describe('마지막 마디가 묻는 것', () => {
  it.each([
    ['작년에 신규구축 받았는데 고도화는 얼마까지 돼요', '고도화는 얼마까지 돼요'],
    ['직원이 30명인데 서류는 뭐 내야 하나요', '서류는 뭐 내야 하나요'],
    ['고도화는 얼마까지 돼요', undefined],
    ['체납 중인데 되나요', undefined],
  ])('%s → %s', (text, expected) => {
    expect(lastClauseOf(text)).toBe(expected);
  });

  const unsure = [
    { topic: 'outside.double-funding', probability: 0.4 },
    { topic: 'amount', probability: 0.1 },
  ];

  it('전체로는 불분명하고 마지막 마디가 분명하면 그것을 더한다', () => {
    const mixed = withLastClause(unsure, () => [{ topic: 'amount', probability: 0.9 }]);
    expect(mixed[0]?.topic).toBe('amount');
  });

  it('전체가 분명하면 마지막 마디를 보지 않는다', () => {
    const sure = [{ topic: 'period', probability: 0.8 }];
    expect(withLastClause(sure, () => expect.unreachable())).toBe(sure);
  });

  it('사정마다 다른 물음은 마지막 마디만으로 정하지 않는다', () => {
    expect(withLastClause(unsure, () => [{ topic: 'eligibility', probability: 0.9 }])).toBe(unsure);
  });
});
