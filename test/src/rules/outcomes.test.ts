import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../src/notice/schema/condition.ts';
import { changedBetween, factsMentioned, outcomesAfter, outcomesFor } from '../../../src/rules/outcomes.ts';

const value = fc.constantFrom<string | number | boolean | string[]>(
  'a',
  'b',
  1,
  2,
  true,
  ['a'],
  ['a', 'b'],
  [],
);
const facts = fc.dictionary(fc.constantFrom('size', 'list', 'list.a', 'list.b', 'group.one'), value);
const fact = fc.constantFrom('size', 'list', 'group', 'group.one');

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ fact, is: fc.constantFrom('a', 1, true) }),
    fc.record({ fact, includes: fc.constantFrom('a', 'b') }),
    fc.record({ fact, atLeast: fc.constantFrom(1, 2) }),
    fc.record({ fact, known: fc.boolean() }),
    fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('condition') }),
  ),
}));

describe('조건의 결과', () => {
  it('달라진 사실만 다시 보아도, 처음부터 본 것과 같다', () => {
    fc.assert(
      fc.property(fc.array(condition, { maxLength: 4 }), facts, facts, (conditions, before, after) => {
        const afresh = outcomesFor(after);
        const again = outcomesAfter(outcomesFor(before), after);
        for (const one of conditions) expect(again.of(one)).toEqual(afresh.of(one));
      }),
    );
  });

  it('같은 조건은 한 번만 따진다', () => {
    const outcomes = outcomesFor({ size: 'a' });
    const one: Condition = { fact: 'size', is: 'a' };
    expect(outcomes.of(one)).toBe(outcomes.of(one));
  });

  it('딸린 사실이 달라지면 그 목록도 달라진 것이다', () => {
    expect([...changedBetween({ 'list.a': true, size: 1 }, { size: 1 })]).toEqual(['list.a', 'list']);
    expect(
      factsMentioned({ all: [{ fact: 'size', known: true }, { not: { fact: 'size', is: 1 } }] }),
    ).toEqual(['size']);
  });
});
