import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hoursText,
  isStaffed,
  momentText,
  nextStaffed,
  readShifts,
  type StaffHours,
} from '../../../src/hand-over/staff-hours.ts';

/** A moment in Seoul. */
const seoul = (text: string): number => Date.parse(`${text}:00+09:00`);

const hours = (text: string, holidays: readonly string[] = []): StaffHours => {
  const shifts = readShifts(text);
  if (!shifts) throw new Error(`${text} is not read`);
  return { shifts, holidays };
};

const office = hours('mon-fri 09:00-12:00, mon-fri 13:00-18:00', ['05-05', '2026-02-17']);

describe('상담 시간', () => {
  it.each([
    ['2026-11-25T08:59', false],
    ['2026-11-25T09:00', true],
    ['2026-11-25T11:59', true],
    ['2026-11-25T12:00', false],
    ['2026-11-25T17:59', true],
    ['2026-11-25T18:00', false],
    ['2026-11-28T10:00', false],
    ['2026-02-17T10:00', false],
    ['2027-02-17T10:00', true],
    ['2026-05-05T10:00', false],
    ['2027-05-05T10:00', false],
  ])('%s에 상담원이 있나: %s', (at, staffed) => {
    expect(isStaffed(office, seoul(at))).toBe(staffed);
  });

  it('서울의 날짜와 요일로 센다', () => {
    const monday = hours('mon 00:00-24:00');
    expect(isStaffed(monday, Date.parse('2026-11-22T15:00:00Z'))).toBe(true);
    expect(isStaffed(monday, Date.parse('2026-11-22T14:59:59Z'))).toBe(false);
    expect(isStaffed(monday, Date.parse('2026-11-23T15:00:00Z'))).toBe(false);
  });

  it('요일의 범위는 주말을 넘어갈 수 있다', () => {
    expect(readShifts('fri-mon 10:00-11:00')).toEqual([{ days: [5, 6, 0, 1], from: 600, until: 660 }]);
  });

  it.each([
    '',
    '9-18',
    'mon-fri 9:00-18:00',
    'mon-fri 18:00-09:00',
    'mon-fri 09:00-24:30',
    'abc 09:00-10:00',
    'mon 09:60-10:00',
  ])('"%s"은(는) 읽지 않는다', (text) => expect(readShifts(text)).toBeUndefined());

  it('쉬는 날과 주말을 건너 다음 시간을 찾는다', () => {
    expect(nextStaffed(office, seoul('2026-11-25T12:30'))).toBe(seoul('2026-11-25T13:00'));
    expect(nextStaffed(office, seoul('2026-11-27T18:30'))).toBe(seoul('2026-11-30T09:00'));
    expect(nextStaffed(office, seoul('2026-02-16T19:00'))).toBe(seoul('2026-02-18T09:00'));
    expect(nextStaffed({ shifts: [], holidays: [] }, 0)).toBeUndefined();
  });

  it('두 언어로 말한다', () => {
    expect(hoursText(office, 'ko')).toBe('월~금 09:00~12:00, 13:00~18:00');
    expect(hoursText(office, 'en')).toBe('Mon–Fri 09:00–12:00, 13:00–18:00');
    expect(hoursText(hours('mon-fri 09:00-18:00, sat 10:00-12:00'), 'ko')).toBe(
      '월~금 09:00~18:00 · 토 10:00~12:00',
    );
    expect(momentText(seoul('2026-11-26T09:00'), 'ko')).toBe('11월 26일(목) 09:00');
    expect(momentText(seoul('2026-11-26T09:00'), 'en')).toBe('Thu 26 November 09:00');
  });

  it('다음 시간에는 반드시 상담원이 있고, 그 바로 앞에는 없다', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000_000 }), (now) => {
        const next = nextStaffed(office, now);
        expect(next).toBeDefined();
        if (next === undefined) return;
        expect(isStaffed(office, next)).toBe(true);
        expect(next).toBeGreaterThanOrEqual(now);
        if (next > now) expect(isStaffed(office, next - 1)).toBe(false);
      }),
    );
  });
});
