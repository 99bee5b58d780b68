import { describe, expect, it } from 'vitest';
import { findingLines, isReached } from './finding.ts';
import { tableLines } from './table.ts';
import { megabytes, milliseconds, percent, perSecond, seconds, times } from './units.ts';

describe('표', () => {
  it('칸을 맞추고 수는 오른쪽에 둔다', () => {
    const columns = [
      { title: 'server', align: 'left' },
      { title: 'requests', align: 'right' },
    ] as const;
    expect(
      tableLines(columns, [
        ['bare', '12'],
        ['a longer one', '3'],
      ]),
    ).toEqual([
      'server        requests',
      '------------  --------',
      'bare                12',
      'a longer one         3',
    ]);
  });

  it('바라는 값 옆에 이른 값을 적는다', () => {
    const [, , fast, slow, plain] = findingLines([
      { measure: 'fast', value: 30_000, unit: perSecond, wanted: { least: 20_000 } },
      { measure: 'slow', value: 62.34, unit: milliseconds, wanted: { most: 50 }, note: 'busy machine' },
      { measure: 'plain', value: 0.5, unit: seconds },
    ]);
    expect(fast?.split(/\s{2,}/)).toEqual(['fast', '≥ 20,000/s', '30,000/s', 'reached']);
    expect(slow?.split(/\s{2,}/)).toEqual(['slow', '≤ 50.0 ms', '62.3 ms', 'missed', 'busy machine']);
    expect(plain?.split(/\s{2,}/)).toEqual(['plain', '0.50 s']);
  });

  it('경계에 닿으면 이른 것이고, 재지 못했으면 아니다', () => {
    expect(isReached(0.7, { least: 0.7 })).toBe(true);
    expect(isReached(0.69, { least: 0.7 })).toBe(false);
    expect(isReached(2, { most: 2 })).toBe(true);
    expect(isReached(Number.NaN, { most: 2 })).toBe(false);
  });

  it('단위를 붙인다', () => {
    expect([megabytes(150e6), percent(0.7), times(1.5), milliseconds(0.043), milliseconds(1234.5)]).toEqual([
      '150 MB',
      '70 %',
      '1.50×',
      '0.04 ms',
      '1,235 ms',
    ]);
  });
});
