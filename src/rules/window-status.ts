import type { Pack, Window } from '../notice/pack.ts';
import { holdingFor } from '../notice/pack-index.ts';
import { daysBetween, yearOf } from './calendar.ts';

/**
 * Where applying stands on a date. `open-until-spent` has no closing day; `after-year` means that the notice
 * itself is past, whatever its windows say.
 */
export type WindowState = 'before' | 'open' | 'open-until-spent' | 'closed' | 'after-year';

export interface WindowStatus {
  readonly window: Window;
  readonly state: WindowState;
  /** Days to the opening (`before`) or to the closing day (`open`; 0 on the day itself, see `closesAt`). */
  readonly daysLeft?: number;
}

/** Where one window stands on an ISO date. */
export const statusOf = (window: Window, date: string, programYear: number): WindowStatus => {
  if (yearOf(date) > programYear) return { window, state: 'after-year' };
  if (date < window.opens) return { window, state: 'before', daysLeft: daysBetween(date, window.opens) };
  if (window.closes === undefined) return { window, state: 'open-until-spent' };
  if (date > window.closes) return { window, state: 'closed' };
  return { window, state: 'open', daysLeft: daysBetween(date, window.closes) };
};

const urgency: Readonly<Record<WindowState, number>> = {
  open: 0,
  'open-until-spent': 1,
  before: 2,
  closed: 3,
  'after-year': 4,
};

/** The windows of a recruitment on an ISO date, the one to apply in first. */
export const windowsOn = (pack: Pack, recruitmentId: string, date: string): readonly WindowStatus[] =>
  holdingFor(pack.windows, recruitmentId)
    .map((window) => statusOf(window, date, pack.notice.programYear))
    .sort((a, b) => urgency[a.state] - urgency[b.state] || (a.window.opens < b.window.opens ? -1 : 1));

/** Whether a recruitment takes no more applications on an ISO date: it has windows, and all of them are past. */
export const isOver = (pack: Pack, recruitmentId: string, date: string): boolean => {
  const windows = windowsOn(pack, recruitmentId, date);
  return windows.length > 0 && windows.every(isPast);
};

/** Whether a window is past. */
export const isPast = ({ state }: WindowStatus): boolean => state === 'closed' || state === 'after-year';
