import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../src/language/extract/date.ts';
import { normalise } from '../../../../src/language/normalise.ts';

const dates = (text: string) => findDates(normalise(text).text).map(({ value }) => value);

describe('날짜', () => {
  it.each([
    ['3월 13일', { month: 3, day: 13 }],
    ['3월13일까지', { month: 3, day: 13 }],
    ['3월 13까지', { month: 3, day: 13 }],
    ['3.13', { month: 3, day: 13 }],
    ['3.5까지', { month: 3, day: 5 }],
    ['3/13', { month: 3, day: 13 }],
    ['2020-03-13', { year: 2020, month: 3, day: 13 }],
    ['2020.3.13.', { year: 2020, month: 3, day: 13 }],
    ['2020년 3월 13일', { year: 2020, month: 3, day: 13 }],
    ['20년 3월 13일', { year: 2020, month: 3, day: 13 }],
    ['’20.3.13', { year: 2020, month: 3, day: 13 }],
    ['20200313', { year: 2020, month: 3, day: 13 }],
    ['삼월 십이일', { month: 3, day: 12 }],
    ['유월 삼일', { month: 6, day: 3 }],
    ['March 31', { month: 3, day: 31 }],
    ['31 Mar', { month: 3, day: 31 }],
    ['March 31st, 2020', { year: 2020, month: 3, day: 31 }],
    ['the 31st of March', { month: 3, day: 31 }],
    ['by May 5', { month: 5, day: 5 }],
    ['3월부터', { month: 3 }],
    ['3월말까지', { month: 3, part: 'late' }],
    ['6월 중순', { month: 6, part: 'middle' }],
    ['in May', { month: 5 }],
  ])('%s', (text, date) => {
    expect(dates(text)).toEqual([date]);
  });

  it('기간의 두 끝을 모두 찾는다', () => {
    expect(dates('2020.2.13(목) ~ 3.12(목) 17:00까지')).toEqual([
      { year: 2020, month: 2, day: 13 },
      { month: 3, day: 12 },
    ]);
  });

  it.each([
    '1.5억',
    '3.5배',
    '3.14%',
    '1/2',
    '042-388-0860',
    '010-1234-5678',
    '2월 30일',
    '13월 5일',
    '2-(1)',
    '6개월',
    'may 2 companies apply',
    '2020-106호',
  ])('날짜가 아니다: %s', (text) => {
    expect(dates(text)).toEqual([]);
  });

  it('한 해의 모든 날을 여러 꼴에서 읽는다', () => {
    const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2020-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const [year, month, dayOfMonth] = date.toISOString().slice(0, 10).split('-').map(Number);
        const expected = [{ year, month, day: dayOfMonth }];
        expect(dates(date.toISOString().slice(0, 10))).toEqual(expected);
        expect(dates(`${year}년 ${month}월 ${dayOfMonth}일`)).toEqual(expected);
        expect(dates(`${year}.${month}.${dayOfMonth}.`)).toEqual(expected);
      }),
    );
  });
});
