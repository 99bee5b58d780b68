import type { Details } from './details.ts';

/** What a day is read from: the text, the days found in it, and today as an ISO date. */
export interface DayTold {
  readonly text: string;
  readonly details: Details;
  readonly today: string;
}

const dayMs = 86_400_000;

const daysLater = (date: string, days: number): string => {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day) + days * dayMs).toISOString().slice(0, 10);
};

const soon: readonly (readonly [RegExp, number])[] = [
  [/오늘|지금|바로|당장|today|right away|right now/, 0],
  [/내일|tomorrow/, 1],
  [/모레|day after tomorrow/, 2],
  [/다다음\s?주/, 14],
  [/다음\s?주|next week/, 7],
];

const koreanDays = '일월화수목금토';
const englishDays: readonly RegExp[] = [
  ...[/\bsunday\b/, /\bmonday\b/, /\btuesday\b/, /\bwednesday\b/],
  ...[/\bthursday\b/, /\bfriday\b/, /\bsaturday\b/],
];

/** The day of the week a text names, 0 for Sunday. */
const weekdayIn = (text: string): number | undefined => {
  const korean = /([월화수목금토일])요일/.exec(text)?.[1];
  const day = korean
    ? koreanDays.indexOf(korean)
    : englishDays.findIndex((one) => one.test(text.toLowerCase()));
  return day < 0 ? undefined : day;
};

const weekdayOf = (date: string): number => {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
};

/** "다음 주 금요일", "금요일에": weeks begin on Monday; a day of the week alone is the next one to come. */
const onWeekday = (text: string, today: string): string | undefined => {
  const day = weekdayIn(text);
  if (day === undefined) return undefined;
  const ahead = ((day + 6) % 7) - ((weekdayOf(today) + 6) % 7);
  if (/다다음\s?주/.test(text)) return daysLater(today, ahead + 14);
  if (/다음\s?주|next week/.test(text)) return daysLater(today, ahead + 7);
  return daysLater(today, ahead < 0 ? ahead + 7 : ahead);
};

/** The last day of a month: who names only the month is safe with that. */
const lastOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The ISO date a message names as the day of applying. */
export const plannedDay = ({ details, text, today }: DayTold): string | undefined => {
  const [date] = details.dates;
  if (!date) {
    const named = onWeekday(text, today);
    if (named !== undefined) return named;
    const days = soon.find(([pattern]) => pattern.test(text))?.[1];
    return days === undefined ? undefined : daysLater(today, days);
  }
  const { year = Number(today.slice(0, 4)), month } = date;
  const { day = lastOf(year, month) } = date;
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
};
