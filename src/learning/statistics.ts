import { groupBy } from '../notice/group-by.ts';
import { addDays } from '../rules/calendar.ts';
import type { Tally, TallyKind } from './tally.ts';

export interface Counted {
  /** An id of the knowledge or of the code; `other` for what is too seldom to be shown by itself. */
  readonly name: string;
  readonly count: number;
}

export interface DayCount {
  readonly day: string;
  readonly conversations: number;
  readonly messages: number;
  readonly fallbacks: number;
  readonly handedOver: number;
}

/** A part of a whole; the whole may be nothing. */
export interface Share {
  readonly part: number;
  readonly of: number;
}

/** What happened from one day to another, both included. No personal data. */
export interface Statistics {
  readonly from: string;
  readonly to: string;
  /** A conversation that goes on another day counts on that day, too. */
  readonly conversations: number;
  readonly messages: number;
  readonly fallback: Share;
  readonly uncertain: Share;
  /** Messages that asked for a person. */
  readonly personWanted: Share;
  /** Conversations that went over to one. */
  readonly handedOver: Share;
  /** Answers people found helpful, of those they said it of. */
  readonly satisfaction: Share;
  readonly days: readonly DayCount[];
  readonly topics: readonly Counted[];
  readonly programs: readonly Counted[];
  readonly channels: readonly Counted[];
  /** 24 hours of the day in Seoul. */
  readonly hours: readonly Counted[];
  /** Regions with fewer than five are put together, so that nobody can be made out. */
  readonly regions: readonly Counted[];
}

const fewest = 5;

const byCount = (a: Counted, b: Counted): number => b.count - a.count || (a.name < b.name ? -1 : 1);

const sumsOf = (tallies: readonly Tally[], kind: TallyKind): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>();
  for (const tally of tallies)
    if (tally.kind === kind) sums.set(tally.name, (sums.get(tally.name) ?? 0) + tally.count);
  return sums;
};

const listOf = (tallies: readonly Tally[], kind: TallyKind): readonly Counted[] =>
  [...sumsOf(tallies, kind)]
    .map(([name, count]) => ({ name, count }))
    .filter(({ count }) => count > 0)
    .sort(byCount);

/**
 * Puts small counts together. What is left over is raised by the next ones until it is not small itself; fewer than
 * five in all are not shown.
 */
export const withoutSmall = (list: readonly Counted[]): readonly Counted[] => {
  const sorted = list.toSorted(byCount);
  let other = 0;
  while (sorted.length > 0 && ((sorted.at(-1)?.count ?? 0) < fewest || (other > 0 && other < fewest)))
    other += sorted.pop()?.count ?? 0;
  return other < fewest ? sorted : [...sorted, { name: 'other', count: other }];
};

/** All days from one to another, in order. */
const daysFrom = (from: string, to: string): readonly string[] => {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
};

/** Adds up what was counted from one day to another. */
export const statisticsOf = (tallies: readonly Tally[], from: string, to: string): Statistics => {
  const within = tallies.filter(({ day }) => day >= from && day <= to);
  const total = (kind: TallyKind): number => sumsOf(within, kind).get('') ?? 0;
  const byDay = groupBy(within, ({ day }) => day);
  const onDay = (day: string, kind: TallyKind): number => sumsOf(byDay.get(day) ?? [], kind).get('') ?? 0;
  const judged = sumsOf(within, 'judged');
  const hours = sumsOf(within, 'hour');
  const messages = total('message');
  const [good, bad] = [judged.get('good') ?? 0, judged.get('bad') ?? 0];
  return {
    from,
    to,
    conversations: total('conversation'),
    messages,
    fallback: { part: total('fallback'), of: messages },
    uncertain: { part: total('uncertain'), of: messages },
    personWanted: { part: total('person-wanted'), of: messages },
    handedOver: { part: total('handed-over'), of: total('conversation') },
    satisfaction: { part: good, of: good + bad },
    days: daysFrom(from, to).map((day) => ({
      day,
      conversations: onDay(day, 'conversation'),
      messages: onDay(day, 'message'),
      fallbacks: onDay(day, 'fallback'),
      handedOver: onDay(day, 'handed-over'),
    })),
    topics: listOf(within, 'topic'),
    programs: listOf(within, 'program'),
    channels: listOf(within, 'channel'),
    hours: Array.from({ length: 24 }, (_, hour) => ({
      name: String(hour),
      count: hours.get(String(hour)) ?? 0,
    })),
    regions: withoutSmall(listOf(within, 'region')),
  };
};

/** The share as a whole percentage; undefined where there is nothing to take a share of. */
export const percentOf = ({ part, of }: Share): number | undefined =>
  of === 0 ? undefined : Math.round((part / of) * 100);
