import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statCsv } from '../../../adapters/learning/stat-csv.ts';
import { readPeriod } from '../../../adapters/learning/stat-period.ts';

/** Reads RFC 4180 back, as a spreadsheet does. */
const cellsOf = (csv: string): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [whole, cell = '', end = ''] of csv.matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n|$)/g)) {
    if (whole === '') break;
    row.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end !== ',') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
};

const table = (name: string) => ({
  id: 'topics' as const,
  title: '표',
  columns: ['주제', '수'],
  rows: [[name, 3]],
});

describe('통계 CSV', () => {
  it('엑셀이 한글로 읽고, 값마다 한 줄이다', () => {
    expect(statCsv([table('서류')], 'ko')).toBe('\uFEFF표,항목,열,값\r\n표,서류,수,3\r\n');
  });

  it('식으로 읽힐 말은 글자로 남긴다', () => {
    expect(statCsv([table('=1+1')], 'ko')).toContain("표,'=1+1,수,3");
  });

  it('어떤 이름도 칸을 넘지 않고, 식이 되지 않는다', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (name) => {
        const [, row] = cellsOf(statCsv([table(name)], 'ko').slice(1));
        expect(row).toHaveLength(4);
        expect(row?.[1]?.replace(/^'/, '')).toBe(name.replace(/^'/, ''));
        expect(row?.[1]).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});

describe('통계의 기간', () => {
  it('적지 않으면 오늘까지 30일이다', () => {
    expect(readPeriod(undefined, '', '2031-03-30')).toEqual({ from: '2031-03-01', to: '2031-03-30' });
    expect(readPeriod('2031-03-02', '2031-03-02', '2031-03-30')).toEqual({
      from: '2031-03-02',
      to: '2031-03-02',
    });
  });

  it.each([
    ['2031-03-02', '2031-03-01'],
    ['2031-02-30', undefined],
    ['어제', undefined],
    ['2020-01-01', '2031-01-01'],
    [['2031-01-01'], undefined],
  ])('%s부터 %s까지는 기간이 아니다', (from, to) => {
    expect(readPeriod(from, to, '2031-03-30')).toBeUndefined();
  });

  it('무엇이 와도 넘어지지 않고, 준 기간은 바르다', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (from, to) => {
        const period = readPeriod(from, to, '2031-03-30');
        if (period) expect(period.from <= period.to).toBe(true);
      }),
    );
  });
});
