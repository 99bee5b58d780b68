import { describe, expect, it } from 'vitest';
import { daysBetween, monthsBefore } from '../../../src/rules/index.ts';

describe('날짜 계산', () => {
  it.each([
    ['2020-02-13', '2020-02-13', 0],
    ['2020-02-28', '2020-03-01', 2],
    ['2019-02-28', '2019-03-01', 1],
    ['2019-12-31', '2020-01-01', 1],
    ['2020-03-12', '2020-02-13', -28],
  ])('%s부터 %s까지 %d일', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  it.each([
    ['2020-05-20', 3, '2020-02-20'],
    ['2020-02-13', 3, '2019-11-13'],
    ['2020-03-31', 3, '2019-12-31'],
    ['2020-05-31', 3, '2020-02-29'],
    ['2019-05-31', 3, '2019-02-28'],
    ['2020-03-12', 14, '2019-01-12'],
  ])('%s의 %d개월 전은 %s', (date, months, expected) => {
    expect(monthsBefore(date, months)).toBe(expected);
  });
});
