import type { Question } from './question.ts';

const dayMs = 86_400_000;

const daysLater = (date: string, days: number): string => {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day) + days * dayMs).toISOString().slice(0, 10);
};

const soon: readonly (readonly [RegExp, number])[] = [
  [/오늘|지금|바로|당장|today|right away|right now/, 0],
  [/내일|tomorrow/, 1],
  [/모레|day after tomorrow/, 2],
  [/다음\s?주|next week/, 7],
];

/** The last day of a month: who names only the month is safe with that. */
const lastOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The ISO date a message names as the day of applying. */
export const plannedDay = ({ details, text, today }: Question): string | undefined => {
  const [date] = details.dates;
  if (!date) {
    const days = soon.find(([pattern]) => pattern.test(text))?.[1];
    return days === undefined ? undefined : daysLater(today, days);
  }
  const { year = Number(today.slice(0, 4)), month } = date;
  const { day = lastOf(year, month) } = date;
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
};
