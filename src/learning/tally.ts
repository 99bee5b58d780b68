import type { TurnTrace } from '../exchange/guide.ts';
import { asksForPerson } from '../hand-over/asks-for-person.ts';
import { isFallback, isHandedOver, isUncertain, isWithStaff } from './problem.ts';

/** What is counted, by name. None of it tells one person from another. */
export type TallyKind =
  | 'conversation'
  | 'message'
  | 'fallback'
  | 'uncertain'
  | 'person-wanted'
  | 'handed-over'
  | 'channel'
  | 'topic'
  | 'program'
  | 'hour'
  | 'region'
  | 'judged';

/** How often something happened on a day in Seoul, YYYY-MM-DD. */
export interface Tally {
  readonly day: string;
  readonly kind: TallyKind;
  readonly name: string;
  readonly count: number;
}

/** What of a turn is counted. */
export interface CountedTurn {
  /** Hour in Seoul, 0 to 23. */
  readonly hour: number;
  readonly channel: string;
  readonly trace: TurnTrace;
  /** The conversation's first turn on that day. */
  readonly isFirst: boolean;
}

/** A question about so many programs is about none of them in particular. */
const mostPrograms = 3;

const one = (kind: TallyKind, name = ''): readonly [TallyKind, string] => [kind, name];

/** The counters that a turn raises by one. Messages to staff are no questions to the guide. */
export const countersOf = ({
  hour,
  channel,
  trace,
  isFirst,
}: CountedTurn): readonly (readonly [TallyKind, string])[] => {
  const { intent, recruitments, region } = trace;
  const programs = recruitments.length <= mostPrograms ? recruitments : [];
  const begun = isFirst ? [one('conversation'), one('channel', channel)] : [];
  if (isWithStaff(trace)) return isHandedOver(trace) ? [...begun, one('handed-over')] : begun;
  return [
    ...begun,
    one('message'),
    one('hour', String(hour)),
    one('topic', intent),
    ...programs.map((program) => one('program', program)),
    ...(region === undefined ? [] : [one('region', region)]),
    ...(isFallback(trace) ? [one('fallback')] : []),
    ...(isUncertain(trace) ? [one('uncertain')] : []),
    ...(asksForPerson(trace) ? [one('person-wanted')] : []),
  ];
};
