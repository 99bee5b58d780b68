import { describe, expect, it } from 'vitest';
import type { Question } from '../../../src/exchange/question.ts';
import { plannedDay } from '../../../src/language/planned-day.ts';

/** 2 March 2020 is a Monday. */
const dayOf = (text: string, today = '2020-03-02'): string | undefined =>
  plannedDay({ text, today, details: { dates: [] } } as unknown as Question);

describe('신청할 날', () => {
  it.each([
    ['다음주 금요일에 신청할 거예요', '2020-03-13'],
    ['다음 주 월요일에 낼게요', '2020-03-09'],
    ['다다음 주 수요일에 접수할 거예요', '2020-03-18'],
    ['금요일에 낼 거예요', '2020-03-06'],
    ['we will apply next week friday', '2020-03-13'],
    ['다음주에 신청할게요', '2020-03-09'],
    ['다다음주에 신청할게요', '2020-03-16'],
    ['내일 낼게요', '2020-03-03'],
  ])('%s → %s', (text, day) => {
    expect(dayOf(text)).toBe(day);
  });

  it('요일만 말하면 다가오는 그 요일이다', () => {
    expect(dayOf('화요일에 낼게요', '2020-03-05')).toBe('2020-03-10');
  });

  it('날이 없으면 없다', () => {
    expect(dayOf('곧 낼게요')).toBeUndefined();
  });
});
