import { z } from 'zod';
import { addDays, daysBetween } from '../../src/rules/calendar.ts';

/** Days in Seoul, YYYY-MM-DD, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const usualDays = 30;
/** More days are neither drawn nor read. */
const mostDays = 400;

const day = z.iso.date().optional();

/**
 * The period asked for: what is left out ends today and begins 30 days before its end. Undefined where a day is
 * none, the end is before the beginning, or it is longer than `mostDays`.
 */
export const readPeriod = (from: unknown, to: unknown, today: string): Period | undefined => {
  const read = z.tuple([day, day]).safeParse([from || undefined, to || undefined]);
  if (!read.success) return undefined;
  const end = read.data[1] ?? today;
  const start = read.data[0] ?? addDays(end, 1 - usualDays);
  const length = daysBetween(start, end) + 1;
  return length >= 1 && length <= mostDays ? { from: start, to: end } : undefined;
};
