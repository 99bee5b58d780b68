import { type Statistics, statisticsOf } from '../../src/learning/statistics.ts';
import type { LearningStore } from '../../src/ports/learning-store.ts';
import type { Period } from './stat-period.ts';

/** The statistics of a period, with the turns up to now. */
export const readStatistics = async (
  store: Pick<LearningStore, 'tally' | 'tallies'>,
  { from, to }: Period,
): Promise<Statistics> => {
  await store.tally();
  return statisticsOf(await store.tallies(from, to), from, to);
};
