import { describe, expect, it } from 'vitest';
import { findLevels } from '../../../../src/language/extract/level.ts';
import { normalise } from '../../../../src/language/normalise.ts';

const levels = (text: string): [number, number][] =>
  findLevels(normalise(text).text).map(({ value, upTo }) => [value, upTo ?? value]);

describe('수준', () => {
  it.each([
    ['레벨3', 3, 3],
    ['레벨 3 이상', 3, 3],
    ['레벨3인데', 3, 3],
    ['래벨 2', 2, 2],
    ['레벨삼', 3, 3],
    ['레벨이 3이면', 3, 3],
    ['3레벨', 3, 3],
    ['level 3', 3, 3],
    ['Lv.4', 4, 4],
    ['수준 3', 3, 3],
    ['3수준', 3, 3],
    ['레벨 1~2', 1, 2],
    ['중간1', 3, 3],
    ['중간 2 수준', 4, 4],
    ['중간Ⅰ', 3, 3],
    ['중간 단계', 3, 4],
    ['기초', 1, 2],
    ['기초수준이에요', 1, 2],
    ['ICT 미적용', 0, 0],
  ])('%s → %i~%i', (text, from, to) => {
    expect(levels(text)).toEqual([[from, to]]);
  });

  it.each([
    '고도화',
    '수준확인',
    '기초자치단체',
    '기초 컨설팅',
    '중간에',
    '수준 3개사',
    '레벨이 뭐예요',
    '레벨일 때',
    '기초 및 사용자 교육',
    '5 수준확인',
    '3단계 평가',
  ])('수준이 아니다: %s', (text) => {
    expect(levels(text)).toEqual([]);
  });
});
