/** A day or a part of a month. What the person left out is absent: mostly the year. */
export interface CalendarDate {
  readonly year?: number;
  /** 1 … 12 */
  readonly month: number;
  readonly day?: number;
  /** 초, 중순, 말: when only that is said. */
  readonly part?: 'early' | 'middle' | 'late';
}

/** A date and where it ends. */
export interface ReadDate {
  readonly date: CalendarDate;
  readonly end: number;
}

const daysOfMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The date, if the month has such a day. Two-digit years are of this century. */
export const makeDate = (year: number | undefined, month: number, day?: number): CalendarDate | undefined => {
  const lastDay = daysOfMonth[month - 1];
  if (lastDay === undefined || (day !== undefined && (day < 1 || day > lastDay))) return undefined;
  const full = year !== undefined && year < 100 ? year + 2000 : year;
  if (full !== undefined && (full < 1990 || full > 2099)) return undefined;
  return { ...(full === undefined ? {} : { year: full }), month, ...(day === undefined ? {} : { day }) };
};
