import type { Language } from '../language/language-of.ts';
import { formatDay } from '../wording/day.ts';

/** Hours on some days of the week: 0 is Sunday; minutes since midnight in Seoul, the end not included. */
export interface Shift {
  readonly days: readonly number[];
  readonly from: number;
  readonly until: number;
}

/** When staff are there. Holidays are days of every year (`05-05`) or of one (`2026-02-17`). */
export interface StaffHours {
  readonly shifts: readonly Shift[];
  readonly holidays: readonly string[];
}

const dayNames = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const minute = 60_000;
const day = 24 * 60 * minute;
/** Korea has kept UTC+9 without summer time since 1988. */
const seoulOffset = 9 * 60 * minute;

const pattern = /^([a-z]{3})(?:-([a-z]{3}))?\s+(\d{2}):(\d{2})-(\d{2}):(\d{2})$/;

const daysFrom = (first: number, last: number): number[] =>
  Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, at) => (first + at) % 7);

const readShift = (text: string): Shift | undefined => {
  const [, first = '', last = first, ...clock] = pattern.exec(text.trim().toLowerCase()) ?? [];
  const [begin, end] = [dayNames.indexOf(first), dayNames.indexOf(last)];
  const [fromHour = 0, fromMinute = 0, untilHour = 0, untilMinute = 0] = clock.map(Number);
  const [from, until] = [fromHour * 60 + fromMinute, untilHour * 60 + untilMinute];
  const isTime = fromMinute < 60 && untilMinute < 60 && from < until && until <= 24 * 60;
  return begin < 0 || end < 0 || !isTime ? undefined : { days: daysFrom(begin, end), from, until };
};

/** Reads "mon-fri 09:00-12:00, mon-fri 13:00-18:00"; undefined where it is written otherwise. */
export const readShifts = (text: string): readonly Shift[] | undefined => {
  const shifts = text.split(',').map(readShift);
  return shifts.every((shift) => shift !== undefined) ? shifts : undefined;
};

/** A moment as clocks and calendars in Seoul show it. */
const inSeoul = (now: number) => {
  const local = now + seoulOffset;
  const date = new Date(local);
  const isoDate = date.toISOString().slice(0, 10);
  return { isoDate, weekday: date.getUTCDay(), minutes: Math.floor((local % day) / minute) };
};

const isHoliday = ({ holidays }: StaffHours, isoDate: string): boolean =>
  holidays.includes(isoDate) || holidays.includes(isoDate.slice(5));

const shiftsOn = (hours: StaffHours, isoDate: string, weekday: number): readonly Shift[] =>
  isHoliday(hours, isoDate) ? [] : hours.shifts.filter(({ days }) => days.includes(weekday));

/** Whether staff are there at a moment. */
export const isStaffed = (hours: StaffHours, now: number): boolean => {
  const { isoDate, weekday, minutes } = inSeoul(now);
  return shiftsOn(hours, isoDate, weekday).some(({ from, until }) => from <= minutes && minutes < until);
};

/** Longer than any run of holidays. */
const daysLookedAt = 31;

/** The first moment from now on at which staff are there; undefined where there is none within a month. */
export const nextStaffed = (hours: StaffHours, now: number): number | undefined => {
  if (isStaffed(hours, now)) return now;
  const midnight = now - ((now + seoulOffset) % day);
  for (let ahead = 0; ahead <= daysLookedAt; ahead++) {
    const start = midnight + ahead * day;
    const { isoDate, weekday } = inSeoul(start);
    const begins = shiftsOn(hours, isoDate, weekday)
      .map(({ from }) => start + from * minute)
      .filter((moment) => moment > now);
    if (begins.length > 0) return Math.min(...begins);
  }
  return undefined;
};

const names: Readonly<Record<Language, readonly string[]>> = {
  ko: ['일', '월', '화', '수', '목', '금', '토'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
};

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const daysText = ({ days }: Shift, language: Language): string => {
  const [first = 0, last = first] = [days[0], days.at(-1)];
  const name = (index: number): string => names[language][index] ?? '';
  if (days.length === 1) return name(first);
  return `${name(first)}${language === 'ko' ? '~' : '–'}${name(last)}`;
};

/** "월~금 09:00~12:00, 13:00~18:00": the hours of a week, without holidays. */
export const hoursText = ({ shifts }: StaffHours, language: Language): string => {
  const dash = language === 'ko' ? '~' : '–';
  const byDays = new Map<string, string[]>();
  for (const shift of shifts) {
    const key = daysText(shift, language);
    byDays.set(key, [...(byDays.get(key) ?? []), `${clock(shift.from)}${dash}${clock(shift.until)}`]);
  }
  return [...byDays].map(([days, times]) => `${days} ${times.join(', ')}`).join(' · ');
};

/** "11월 26일(목) 09:00", "Thu 26 November 09:00": a moment as it is told in Seoul. */
export const momentText = (moment: number, language: Language): string => {
  const { isoDate, weekday, minutes } = inSeoul(moment);
  const [date, weekdayName] = [formatDay(isoDate, language), names[language][weekday]];
  return language === 'ko'
    ? `${date}(${weekdayName}) ${clock(minutes)}`
    : `${weekdayName} ${date} ${clock(minutes)}`;
};
