import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packRows, rowAdder } from '../../../src/language/packed-rows.ts';

const weight = fc.float({ min: -40, max: 40, noNaN: true });

const table = fc
  .record({ classes: fc.integer({ min: 1, max: 7 }), rows: fc.integer({ min: 1, max: 12 }) })
  .chain(({ classes, rows }) =>
    fc.record({
      classes: fc.constant(classes),
      weights: fc.array(weight, { minLength: classes * rows, maxLength: classes * rows }),
      picked: fc.array(fc.integer({ min: 0, max: rows - 1 }), { maxLength: 150 }),
    }),
  );

describe('두 부류씩 묶은 가중치', () => {
  it('더한 값은 하나씩 더한 것과 반올림만큼만 다르다', () => {
    fc.assert(
      fc.property(table, ({ classes, weights, picked }) => {
        const packed = packRows(Float32Array.from(weights), classes);
        const out = new Float32Array(classes);
        rowAdder(packed)(Int32Array.from(picked), picked.length, out);
        for (let c = 0; c < classes; c++) {
          const plain = picked.reduce((sum, row) => sum + (weights[row * classes + c] ?? 0), 0);
          expect(Math.abs((out[c] ?? 0) - plain)).toBeLessThanOrEqual(picked.length * packed.step + 0.01);
        }
      }),
    );
  });

  it('앞의 몇 줄만 더한다', () => {
    const packed = packRows(Float32Array.of(1, 2, 3), 1);
    const out = new Float32Array(1);
    rowAdder(packed)(Int32Array.of(0, 1, 2), 2, out);
    expect(out[0]).toBeCloseTo(3, 1);
  });

  it('모두 0이어도 된다', () => {
    const out = Float32Array.of(7, 7);
    rowAdder(packRows(new Float32Array(4), 2))(Int32Array.of(0, 1), 2, out);
    expect([...out]).toEqual([0, 0]);
  });
});
