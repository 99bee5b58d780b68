import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectationOf } from '../../../src/learning/expectation.ts';

describe('정정에서 확인할 것', () => {
  it.each([
    ['최대 1억 5천만원, 50%', { money: [150_000_000], pct: [50] }],
    ['담당은 "한국로봇산업진흥원" 이에요', { must: [['한국로봇산업진흥원']] }],
    ['“고도화|upgrade”라고 해야 해요', { must: [['고도화', 'upgrade']] }],
    ['전화는 053-210-9654', { must: [['053-210-9654', '0532109654']] }],
    ['공고에 없는 내용이라고', { oos: true }],
    ['Not in the notice', { oos: true }],
  ])('%s', (correction, expected) => {
    expect(expectationOf(correction)).toEqual(expected);
  });

  it('날짜는 흔히 쓰는 모든 꼴로 받아들인다', () => {
    const { must } = expectationOf('3월 12일까지예요') ?? {};
    expect(must?.[0]).toEqual(expect.arrayContaining(['3월 12일', '3/12', 'march 12']));
  });

  it('확인할 것이 없는 말은 받지 않는다', () => {
    expect(expectationOf('더 친절하게 답해 주세요')).toBeUndefined();
    expect(expectationOf('""')).toBeUndefined();
  });

  it('어떤 글에도 넘어지지 않고, 준 것은 비어 있지 않다', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const expected = expectationOf(text);
        for (const list of Object.values(expected ?? { oos: true }))
          expect(list === true || list.length > 0).toBe(true);
      }),
    );
  });
});
