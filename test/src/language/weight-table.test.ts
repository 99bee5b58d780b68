import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addRows, averageWeights, changeRows, newTable, sumFor } from '../../../src/language/weight-table.ts';

const rowCount = 6;
const classes = 3;
const rowsOf = fc.uniqueArray(fc.integer({ min: 0, max: rowCount - 1 }), { minLength: 1 });
const change = fc.record({
  rows: rowsOf,
  topic: fc.integer({ min: 0, max: classes - 1 }),
  amount: fc.float({ min: -2, max: 2, noNaN: true }),
});
const ones = new Float32Array(rowCount).fill(1);

describe('배우는 동안의 가중치', () => {
  it('모든 부류를 한꺼번에 더해도 하나씩 더한 것과 같다', () => {
    fc.assert(
      fc.property(
        fc.array(change, { maxLength: 20 }),
        fc.array(fc.integer({ min: 0, max: rowCount - 1 }), { maxLength: 30 }),
        (changes, picked) => {
          const table = newTable(ones, classes);
          for (const [at, { rows, topic, amount }] of changes.entries())
            changeRows(table, Int32Array.from(rows), topic, amount, at + 1);
          const sums = new Float32Array(classes);
          addRows(table, Int32Array.from(picked), sums);
          for (const [topic, sum] of sums.entries())
            expect(sum).toBeCloseTo(sumFor(table, Int32Array.from(picked), topic), 3);
        },
      ),
    );
  });

  it('평균은 배움마다의 값을 고루 친다', () => {
    const table = newTable(ones, 1);
    const row = Int32Array.of(0);
    // 0 before the first lesson, 4 after it, 6 after the second
    changeRows(table, row, 0, 4, 1);
    changeRows(table, row, 0, 2, 2);
    expect(averageWeights(table, 2)[0]).toBeCloseTo((0 + 4 + 6) / 3, 5);
  });

  it('무거운 특징은 더 크게 바뀐다', () => {
    const table = newTable(Float32Array.of(1, 4), 1);
    changeRows(table, Int32Array.of(0, 1), 0, 1, 1);
    expect([...table.weights]).toEqual([1, 4]);
  });
});
