import { describe, expect, it } from 'vitest';
import { findPercents } from '../../../../src/language/extract/percent.ts';
import { normalise } from '../../../../src/language/normalise.ts';

const percents = (text: string): number[] => findPercents(normalise(text).text).map(({ value }) => value);

describe('비율', () => {
  it.each([
    ['50%', [50]],
    ['50 ％', [50]],
    ['1.5%', [1.5]],
    ['50퍼', [50]],
    ['70퍼센트죠?', [70]],
    ['오십프로', [50]],
    ['사업비오십프로', [50]],
    ['백프로', [100]],
    ['절반만', [50]],
    ['반만 부담', [50]],
    ['반반씩', []],
    ['반반', [50]],
    ['1/2', [50]],
    ['총사업비의 2/3', [66.67]],
    ['2분의1', [50]],
    ['3분의 2', [66.67]],
    ['이분의 일', [50]],
    ['3할', [30]],
    ['20 percent', [20]],
    ['twenty percent', [20]],
    ['half of the cost', [50]],
    ['50~70%', [50, 70]],
    ['정부 50% 기업 50%', [50, 50]],
  ] as const)('%s', (text, expected) => {
    expect(percents(text)).toEqual(expected);
  });

  it.each([
    '30프로그램',
    '3프로젝트',
    '반도체 공장',
    '반년',
    '반드시',
    '1년 반',
    '2/3까지',
    '1/2까지 접수',
    '3/13',
    '할인',
    '몇 프로',
    'half a year',
    '일반 신규구축',
  ])('비율이 아니다: %s', (text) => {
    expect(percents(text)).toEqual([]);
  });
});
