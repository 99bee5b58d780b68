import { describe, expect, it } from 'vitest';
import { findDurations } from '../../../../src/language/extract/duration.ts';
import { normalise } from '../../../../src/language/normalise.ts';

const durations = (text: string): string[] =>
  findDurations(normalise(text).text).map(({ value }) => `${value.value} ${value.unit}`);

describe('기간', () => {
  it.each([
    ['6개월', '6 month'],
    ['여섯 달', '6 month'],
    ['두 달', '2 month'],
    ['한달', '1 month'],
    ['삼개월', '3 month'],
    ['반년', '6 month'],
    ['3년', '3 year'],
    ['3개년', '3 year'],
    ['1년 반', '18 month'],
    ['한 달 반이면', '1.5 month'],
    ['48일', '48 day'],
    ['2주', '2 week'],
    ['일주일', '1 week'],
    ['보름', '15 day'],
    ['6시간', '6 hour'],
    ['20분짜리', '20 minute'],
    ['30년 자동화', '30 year'],
    ['six months', '6 month'],
    ['3 months', '3 month'],
    ['half a year', '6 month'],
    ['a two-year period', '2 year'],
  ])('%s → %s', (text, expected) => {
    expect(durations(text)).toEqual([expected]);
  });

  it('여러 기간을 차례대로 찾는다', () => {
    expect(durations('48일 하루 6시간이면')).toEqual(['48 day', '1 day', '6 hour']);
  });

  it.each([
    '3월 13일',
    '2018년에',
    '19년에 지정된',
    '17시 30분',
    '몇 개월',
    '오일 교체',
    '구 분',
    '이주 노동자',
    '13일까지',
    '5일자',
  ])('기간이 아니다: %s', (text) => {
    expect(durations(text)).toEqual([]);
  });
});
