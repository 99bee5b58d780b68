import type { Logger } from 'pino';
import type { ConversationStore } from '../../src/ports/conversation-store.ts';
import { describeError } from '../logging/describe-error.ts';

/** Repeats a task until the function it returns is called. */
export type Repeat = (milliseconds: number, task: () => void) => () => void;

const hour = 60 * 60 * 1000;

/** How long turns are kept after they were taken. */
export const retention = 30 * 24 * hour;

/** Deletes what is older than the retention, at once and every hour; returns how to stop. */
export const expireRegularly = (
  store: Pick<ConversationStore, 'expire'>,
  logger: Pick<Logger, 'info' | 'error'>,
  now: () => number,
  repeat: Repeat,
  what = 'turns',
): (() => void) => {
  const expire = (): void => {
    store.expire(now() - retention).then(
      (deleted) => deleted > 0 && logger.info({ [what]: deleted }, `old ${what} deleted`),
      (error) => logger.error({ error: describeError(error) }, `old ${what} could not be deleted`),
    );
  };
  expire();
  return repeat(hour, expire);
};
