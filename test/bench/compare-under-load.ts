import { type LoadResult, load, type RequestLists } from './load.ts';
import type { Plan } from './plan.ts';
import type { ServerProcess } from './server-process.ts';
import { median } from './statistics.ts';

/** What the rounds of one server came to. */
export interface Rounds {
  readonly rounds: readonly LoadResult[];
  /** Medians of the rounds, field by field, but all that was answered and all that failed. */
  readonly typical: LoadResult;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const summarise = (rounds: readonly LoadResult[]): Rounds => {
  const of = (field: keyof LoadResult): readonly number[] => rounds.map((round) => round[field]);
  return {
    rounds,
    typical: {
      answered: sum(of('answered')),
      failed: sum(of('failed')),
      perSecond: median(of('perSecond')),
      p50: median(of('p50')),
      p99: median(of('p99')),
      cpuPerRequest: median(of('cpuPerRequest')),
    },
  };
};

/**
 * Loads servers in turn, round after round, so that what else the machine does meets all of them alike.
 * A load before the first round warms each of them up and is not counted.
 */
export const compareUnderLoad = async (
  servers: readonly ServerProcess[],
  newLists: (seconds: number) => RequestLists,
  plan: Plan,
): Promise<readonly Rounds[]> => {
  for (const server of servers) await load(server, newLists(plan.warmUpSeconds), plan.warmUpSeconds);
  const results: LoadResult[][] = servers.map(() => []);
  for (let round = 0; round < plan.rounds; round++) {
    const lists = newLists(plan.secondsPerRound);
    for (const [at, server] of servers.entries())
      results[at]?.push(await load(server, lists, plan.secondsPerRound));
  }
  return results.map(summarise);
};
