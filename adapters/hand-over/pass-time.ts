import type { Logger } from 'pino';
import { type Case, isLive } from '../../src/hand-over/case.ts';
import type { CaseStore } from '../../src/ports/case-store.ts';
import { describeError } from '../logging/describe-error.ts';
import type { CaseDesk } from './case-desk.ts';

export interface PassTimeParts {
  readonly desk: Pick<CaseDesk, 'passTime'>;
  readonly cases: Pick<CaseStore, 'due'>;
  /** Takes in what staff wrote unheard; false where that could not be found out. */
  readonly catchUp: () => Promise<boolean>;
  readonly logger: Pick<Logger, 'error'>;
  readonly now: () => number;
}

/** How long it is tried to find out whether somebody has answered, before a talk ends for want of an answer. */
const patience = 60_000;
/** Between two tries. */
const pause = 2_000;

/**
 * Lets time pass for cases, one look at a time. A talk that would end because nobody says anything is looked at first:
 * staff may have written while the server was down. Never rejects.
 */
export const createPassTime = ({
  desk,
  cases,
  catchUp,
  logger,
  now,
}: PassTimeParts): (() => Promise<void>) => {
  const startedAt = now();
  let notBefore = 0;
  let underway: Promise<void> | undefined;

  const isHeard = async (): Promise<boolean> => {
    if (now() < notBefore) return false;
    const heard = await catchUp();
    if (!heard) notBefore = now() + pause;
    return heard;
  };
  const mayYetBeHeard = (one: Case): boolean =>
    isLive(one) && now() - Math.max(one.dueAt ?? 0, startedAt) < patience;

  const look = async (): Promise<void> => {
    try {
      const due = await cases.due(now());
      if (due.length === 0) return;
      const isCertain = !due.some(isLive) || (await isHeard());
      await desk.passTime(isCertain ? undefined : mayYetBeHeard);
    } catch (error) {
      logger.error({ error: describeError(error) }, 'cases could not be looked through');
    } finally {
      underway = undefined;
    }
  };
  return () => {
    underway ??= look();
    return underway;
  };
};
