import type { Logger } from 'pino';
import type { Case, CaseLine } from '../../src/hand-over/case.ts';
import type { CaseStore } from '../../src/ports/case-store.ts';
import { describeError } from '../logging/describe-error.ts';

export type Side = CaseLine['to'];
export type LineTo<To extends Side> = Extract<CaseLine, { to: To }>;

/** A side that lines are brought to. */
export interface Destination<To extends Side> {
  /** Whether it is of use to try now. */
  isReachable(): boolean;
  /** Brings a line there; the opening gives the place where staff see the case. */
  send(one: Case, line: LineTo<To>): Promise<string | undefined>;
  /**
   * Looks whether a line arrived whose sending was begun and not heard of: its place, or undefined. Left out where
   * sending the same line twice does no harm.
   */
  find?(one: Case, line: LineTo<To>): Promise<string | undefined>;
  /** An error of the side for the log, without anything of what was sent. */
  describe?(error: unknown): Readonly<Record<string, unknown>>;
  /** Milliseconds the side asks to be left alone for, after that failure. */
  asksToWait?(error: unknown): number | undefined;
}

export interface Delivery {
  /** Brings what waits, in order and once; resolves when nothing more can be brought for now. */
  run(): Promise<void>;
}

export interface DeliveryParts<To extends Side> {
  readonly cases: CaseStore;
  readonly to: To;
  readonly side: Destination<To>;
  readonly logger: Pick<Logger, 'warn' | 'error'>;
  readonly now: () => number;
}

const firstWait = 1_000;
const longestWait = 60_000;

interface Trouble {
  readonly failures: number;
  readonly until: number;
}

const isTo =
  <To extends Side>(to: To) =>
  (line: CaseLine): line is LineTo<To> =>
    line.to === to;

/**
 * Brings lines to one side. Before a line is sent it is noted that it is, and afterwards that it arrived: after a
 * crash in between, and whenever the other side does not say, it is looked up there before it is sent again.
 */
export const createDelivery = <To extends Side>({
  cases,
  to,
  side,
  logger,
  now,
}: DeliveryParts<To>): Delivery => {
  const troubles = new Map<string, Trouble>();
  let running: Promise<void> | undefined;
  let isWanted = false;

  const bring = async (line: LineTo<To>): Promise<void> => {
    const one = await cases.find(line.caseId);
    if (!one) return;
    const found = line.delivery === 'sent' ? await side.find?.(one, line) : undefined;
    if (line.delivery === 'waiting') await cases.delivered(line, 'sent');
    const place = found ?? (await side.send(one, line));
    await cases.delivered(line, 'done', line.notice === 'opening' ? place : undefined);
  };

  const noteTrouble = (caseId: string, error: unknown): void => {
    const failures = (troubles.get(caseId)?.failures ?? 0) + 1;
    const wait = side.asksToWait?.(error) ?? Math.min(longestWait, firstWait * 2 ** (failures - 1));
    troubles.set(caseId, { failures, until: now() + wait });
    const note = { error: (side.describe ?? describeError)(error), failures };
    logger.warn(note, 'a line of a case could not be brought; it will be tried again');
  };

  const empty = async (caseId: string, lines: readonly LineTo<To>[]): Promise<void> => {
    for (const line of lines) {
      if (!side.isReachable() || (troubles.get(caseId)?.until ?? 0) > now()) return;
      try {
        await bring(line);
        troubles.delete(caseId);
      } catch (error) {
        return noteTrouble(caseId, error);
      }
    }
  };

  /** Lines of one case have to arrive in order; those of others don't wait for them. */
  const round = async (): Promise<void> => {
    try {
      const queues = Map.groupBy((await cases.undelivered()).filter(isTo(to)), ({ caseId }) => caseId);
      for (const caseId of troubles.keys()) if (!queues.has(caseId)) troubles.delete(caseId);
      await Promise.all([...queues].map(([caseId, lines]) => empty(caseId, lines)));
    } catch (error) {
      logger.error({ error: describeError(error) }, 'the lines of cases could not be read');
    }
  };

  const rounds = async (): Promise<void> => {
    while (isWanted) {
      isWanted = false;
      await round();
    }
    running = undefined;
  };

  return {
    run() {
      isWanted = true;
      running ??= rounds();
      return running;
    },
  };
};
