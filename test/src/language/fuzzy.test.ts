import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/language/edit-distance.ts';
import { buildFuzzyIndex, closest } from '../../../src/language/fuzzy.ts';
import { toJamo } from '../../../src/language/jamo.ts';

/** The textbook table, without band or early exit. */
const plainDistance = (a: string, b: string): number => {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i, ...Array<number>(b.length).fill(0)]);
  const at = (i: number, j: number): number => (i === 0 ? j : (rows[i]?.[j] ?? 0));
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const substituted = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwap ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY;
      (rows[i] ?? [])[j] = Math.min(substituted, at(i - 1, j) + 1, at(i, j - 1) + 1, swapped);
    }
  return at(a.length, b.length);
};

const short = fc.string({ unit: fc.constantFrom('ㄱ', 'ㅏ', 'ㄴ'), maxLength: 9 });

describe('비슷한 이름', () => {
  const index = buildFuzzyIndex([
    '신규구축',
    '고도화',
    '스마트 마이스터',
    '수준확인',
    '역량강화',
    '클라우드',
    '심화',
    '심하',
  ]);

  it.each([
    ['신귝구축', '신규구축', 1],
    ['싱규구축', '신규구축', 1],
    ['고도하', '고도화', 1],
    ['수준학인', '수준확인', 1],
    ['역량강하', '역량강화', 1],
    ['크라우드', '클라우드', 1],
    ['클라우드', '클라우드', 0],
  ])('%s → %s (%i)', (typed, name, distance) => {
    expect(closest(toJamo(typed), index, 2)).toEqual({ name, distance, rivals: [] });
  });

  it('정해진 거리보다 멀면 없다', () => {
    expect(closest(toJamo('전화번호'), index, 2)).toBeUndefined();
    expect(closest('', index, 2)).toBeUndefined();
  });

  it('같은 거리의 다른 이름을 알려 준다', () => {
    const match = closest(toJamo('심호'), index, 1);
    expect([match?.name, ...(match?.rivals ?? [])].sort()).toEqual(['심하', '심화']);
  });

  it('거리는 표를 다 채운 것과 같고, 넘치면 한도보다 하나 크다', () => {
    fc.assert(
      fc.property(short, short, fc.integer({ min: 0, max: 5 }), (a, b, max) => {
        return editDistance(a, b, max) === Math.min(plainDistance(a, b), max + 1);
      }),
    );
  });

  it('색인으로 찾은 것은 모두 견주어 찾은 것과 거리가 같다', () => {
    const names = fc.uniqueArray(
      fc.string({ unit: fc.constantFrom(...'가나고각난'), minLength: 1, maxLength: 4 }),
      {
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(names, short, (list, word) => {
        const found = closest(word, buildFuzzyIndex(list), 3);
        const distances =
          word === '' ? [] : list.map((name) => plainDistance(word, toJamo(name))).filter((d) => d <= 3);
        return found?.distance === (distances.length === 0 ? undefined : Math.min(...distances));
      }),
    );
  });
});
