const dayMs = 86_400_000;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const dayOf = (isoDate: string): Day => {
  const [year = 1970, month = 1, day = 1] = isoDate.split('-').map(Number);
  return { year, month, day };
};

const timeOf = (isoDate: string): number => {
  const { year, month, day } = dayOf(isoDate);
  return Date.UTC(year, month - 1, day);
};

const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Whole days from one ISO date to another; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number => (timeOf(to) - timeOf(from)) / dayMs;

/** The ISO date so many days later, or earlier where the number is negative. */
export const addDays = (isoDate: string, days: number): string => isoOf(timeOf(isoDate) + days * dayMs);

/** The calendar year of an ISO date. */
export const yearOf = (isoDate: string): number => dayOf(isoDate).year;

/**
 * The same day `months` earlier, or the last day of that month where it has no such day: a paper issued on 29
 * February counts as three months old until 31 May, as periods in months end with their month.
 */
export const monthsBefore = (isoDate: string, months: number): string => {
  const { year, month, day } = dayOf(isoDate);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return isoOf(Date.UTC(year, month - 1 - months, Math.min(day, last)));
};
