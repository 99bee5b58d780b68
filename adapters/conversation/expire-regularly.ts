import type { Logger } from 'pino';
import type { ConversationStore } from '../../src/ports/conversation-store.ts';
import { describeError } from '../logging/describe-error.ts';

/** Repeats a task until the function it returns is called. */
export type Repeat = (milliseconds: number, task: () => void) => () => void;

const hour = 60 * 60 * 1000;

/** How long turns are kept after they were taken. */
export const retention = 30 * 24 * hour;

/** Deletes turns older than the retention, at once and every hour; returns how to stop. */
export const expireRegularly = (
  store: ConversationStore,
  logger: Logger,
  now: () => number,
  repeat: Repeat,
): (() => void) => {
  const expire = (): void => {
    store.expire(now() - retention).then(
      (turns) => turns > 0 && logger.info({ turns }, 'old turns deleted'),
      (error) => logger.error({ error: describeError(error) }, 'old turns could not be deleted'),
    );
  };
  expire();
  return repeat(hour, expire);
};
