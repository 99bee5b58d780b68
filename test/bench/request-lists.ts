import type { RequestLists } from './load.ts';
import { connections } from './plan.ts';
import { skillRequests, type Talk } from './skill-requests.ts';

/** More than one connection can send in a second while it shares the server with all others. */
const mostPerSecond = 400;

/** New requests for all connections, enough for so many seconds without sending one twice. */
export const requestLists = (talks: readonly Talk[], seconds: number): RequestLists =>
  Array.from({ length: connections }, (_, connection) =>
    skillRequests(talks, connection, mostPerSecond * seconds),
  );
