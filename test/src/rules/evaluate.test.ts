import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../src/notice/schema/condition.ts';
import { type CompanyFacts, evaluate, missingFacts, type Truth } from '../../../src/rules/index.ts';

const size = { fact: 'size', in: ['small', 'medium'] } as const;
const level = { fact: 'level', atLeast: 3 } as const;

type Row = readonly [Condition, CompanyFacts, Truth];

const rows: readonly Row[] = [
  [{ fact: 'size', is: 'small' }, { size: 'small' }, true],
  [{ fact: 'size', is: 'small' }, { size: 'medium' }, false],
  [{ fact: 'size', is: 'small' }, {}, 'unknown'],
  [{ fact: 'manufacturer', is: false }, { manufacturer: false }, true],
  [{ fact: 'manufacturer', is: false }, {}, 'unknown'],
  [size, { size: 'medium' }, true],
  [size, { size: 'mid-tier' }, false],
  [size, {}, 'unknown'],
  [{ fact: 'exclusions', includes: '체납' }, { exclusions: ['체납', '휴폐업'] }, true],
  [{ fact: 'exclusions', includes: '체납' }, { exclusions: [] }, false],
  [{ fact: 'exclusions', includes: '체납' }, {}, 'unknown'],
  [level, { level: 3 }, true],
  [level, { level: 2 }, false],
  [level, {}, 'unknown'],
  [{ fact: 'level', atMost: 2 }, { level: 2 }, true],
  [{ fact: 'level', atMost: 2 }, { level: 3 }, false],
  [{ fact: 'level', atMost: 2 }, {}, 'unknown'],
  [{ fact: 'level', known: true }, { level: 0 }, true],
  [{ fact: 'level', known: true }, {}, false],
  [{ fact: 'level', known: false }, {}, true],
  [{ fact: 'cloud', known: true }, { 'cloud.task': 'shared' }, true],
  [{ fact: 'cloud', known: true }, { cloud_x: 1 }, false],
  [{ not: level }, { level: 3 }, false],
  [{ not: level }, {}, 'unknown'],
  [{ all: [size, level] }, { size: 'small', level: 3 }, true],
  [{ all: [size, level] }, { size: 'mid-tier' }, false],
  [{ all: [size, level] }, { size: 'small' }, 'unknown'],
  [{ any: [size, level] }, { level: 4 }, true],
  [{ any: [size, level] }, { size: 'mid-tier', level: 1 }, false],
  [{ any: [size, level] }, { size: 'mid-tier' }, 'unknown'],
];

describe('조건 판정', () => {
  it.each(rows)('%j, %j이면 %s', (condition, facts, expected) => {
    expect(evaluate(condition, facts)).toBe(expected);
  });
});

describe('일부만 아는 사실', () => {
  it('여럿 가운데 하나라는 것만 알아도 모두 같으면 정해진다', () => {
    expect(evaluate(size, { size: ['small', 'medium'] })).toBe(true);
    expect(evaluate(size, { size: ['mid-tier', 'large-group'] })).toBe(false);
  });

  it('여럿 가운데 갈리면 모르는 것이다', () => {
    expect(evaluate(size, { size: ['medium', 'mid-tier'] })).toBe('unknown');
    expect(evaluate(size, { size: [] })).toBe('unknown');
  });

  it('목록의 한 항목만 알 수 있다', () => {
    const facts = { 'exclusions.체납': false, 'exclusions.휴폐업': true };
    expect(evaluate({ fact: 'exclusions', includes: '체납' }, facts)).toBe(false);
    expect(evaluate({ fact: 'exclusions', includes: '휴폐업' }, facts)).toBe(true);
    expect(evaluate({ fact: 'exclusions', includes: '연동불가' }, facts)).toBe('unknown');
  });
});

describe('모자란 사실', () => {
  it('정해지지 않은 쪽의 사실만 알린다', () => {
    expect(missingFacts({ all: [size, level] }, { size: 'small' })).toEqual(['level']);
    expect(missingFacts({ any: [{ all: [size, level] }, { not: level }] }, {})).toEqual(['size', 'level']);
  });

  it('이미 정해졌으면 없다', () => {
    expect(missingFacts({ all: [size, level] }, { size: 'mid-tier' })).toEqual([]);
    expect(missingFacts(undefined, {})).toEqual([]);
  });
});
