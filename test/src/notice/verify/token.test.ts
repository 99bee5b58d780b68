import { describe, expect, it } from 'vitest';
import { sameToken, type Token, type Unit } from '../../../../src/notice/verify/token.ts';

const count = (value: number, unit?: Unit): Token => ({
  kind: 'number',
  value: String(value),
  unit,
  raw: '',
});

describe('같은 수인가', () => {
  it.each([
    ['1년과 12개월', count(1, 'year'), count(12, 'month'), true],
    ['24개월과 2년', count(24, 'month'), count(2, 'year'), true],
    ['1년과 11개월', count(1, 'year'), count(11, 'month'), false],
    ['12년과 1개월', count(12, 'year'), count(1, 'month'), false],
    ['1년과 1개월', count(1, 'year'), count(1, 'month'), false],
    ['단위를 모르는 1과 1년', count(1), count(1, 'year'), true],
  ])('%s', (_, one, other, same) => {
    expect(sameToken(one, other)).toBe(same);
  });
});
