import type { Details } from '../../../language/details.ts';
import { thirds } from '../../../language/extract/date.ts';
import type { Window } from '../../../notice/pack.ts';

/** A day, a third of a month, or a month, as people name it. */
export type Day = Details['dates'][number];

const iso = (year: string, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The first and the last day that are meant, in ISO, in the year of the windows. */
export const daysOf = ({ month, day, part }: Day, windows: readonly Window[]): readonly [string, string] => {
  const year = windows[0]?.opens.slice(0, 4) ?? '';
  if (day !== undefined) return [iso(year, month, day), iso(year, month, day)];
  const [from, to] = part === undefined ? [thirds.early[0], thirds.late[1]] : thirds[part];
  return [iso(year, month, from), iso(year, month, to)];
};

/** The one hour that is named, in minutes after midnight; undefined where none or several are. */
export const minutesOf = (times: Details['times']): number | undefined =>
  times.length === 1 ? times[0] : undefined;

const minutesAt = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
};

/** Midnight ends the day. */
const isLate = (at: number, { closesAt }: Window): boolean =>
  closesAt !== undefined && (at === 0 || at > minutesAt(closesAt));

/** Whether an hour (minutes after midnight) is past the closing hour of every window that has one. */
export const isPastClosing = (at: number, windows: readonly Window[]): boolean => {
  const timed = windows.filter(({ closesAt }) => closesAt !== undefined);
  return timed.length > 0 && timed.every((window) => isLate(at, window));
};

const isIn = (from: string, to: string, at: number | undefined, window: Window): boolean => {
  const { opens, closes } = window;
  if (to < opens || (closes !== undefined && from > closes)) return false;
  return closes !== from || at === undefined || !isLate(at, window);
};

/**
 * Whether one may apply on that day and at that hour (minutes after midnight), or at some time of the month meant, in
 * one of the windows.
 */
export const withinWindow = (day: Day, at: number | undefined, windows: readonly Window[]): boolean => {
  const [from, to] = daysOf(day, windows);
  return windows.some((window) => isIn(from, to, at, window));
};
