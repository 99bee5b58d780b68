import autocannon, { type Request } from 'autocannon';
import { usageOf } from './process-usage.ts';
import type { ServerProcess } from './server-process.ts';
import { median, percentile } from './statistics.ts';

/** What a load did. Times in milliseconds. */
export interface LoadResult {
  readonly answered: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Answers other than 2xx, lost connections and timeouts. */
  readonly failed: number;
  /** CPU time of the server for one request, which other work on the machine hardly changes; NaN if unknown. */
  readonly cpuPerRequest: number;
}

interface Answers {
  readonly durations: number[];
  readonly failed: number;
  /** From the first answer to the last. */
  readonly elapsed: number;
}

/** One list of requests for each connection. */
export type RequestLists = readonly (readonly Request[])[];

const send = (url: string, lists: RequestLists, seconds: number): Promise<Answers> =>
  new Promise((resolve, reject) => {
    const durations: number[] = [];
    let [first, last, client] = [0, 0, 0];
    const instance = autocannon(
      {
        url,
        connections: lists.length,
        duration: seconds,
        setupClient: (connection) =>
          connection.setRequests((lists[client++ % lists.length] ?? []).map((request) => ({ ...request }))),
      },
      (error, { non2xx, errors }) => {
        if (error) reject(error);
        else resolve({ durations, failed: non2xx + errors, elapsed: last - first });
      },
    );
    instance.on('response', (_client, _status, _bytes, duration) => {
      last = performance.now();
      if (durations.length === 0) first = last;
      durations.push(duration);
    });
  });

/** Loads a server for some seconds, over as many connections as there are lists. */
export const load = async (
  server: ServerProcess,
  lists: RequestLists,
  seconds: number,
): Promise<LoadResult> => {
  const before = usageOf(server.pid)?.cpuSeconds ?? Number.NaN;
  const { durations, failed, elapsed } = await send(server.url, lists, seconds);
  const used = (usageOf(server.pid)?.cpuSeconds ?? Number.NaN) - before;
  return {
    answered: durations.length,
    perSecond: (durations.length - 1) / (elapsed / 1000),
    p50: median(durations),
    p99: percentile(durations, 0.99),
    failed,
    cpuPerRequest: (used * 1000) / durations.length,
  };
};
