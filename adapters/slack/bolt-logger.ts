import { type Logger as BoltLogger, LogLevel } from '@slack/bolt';
import type { Logger } from 'pino';
import { describeError } from '../logging/describe-error.ts';

/** Only words of the library itself: what it was given (payloads, tokens, texts) never reaches the log. */
const note = (parts: readonly unknown[]): Readonly<Record<string, unknown>> => {
  const error = parts.find((part) => part instanceof Error);
  return error ? { error: describeError(error) } : {};
};

/** Bolt's log lines as lines of the server's log: that something happened, and the kind of error. */
export const createBoltLogger = (logger: Logger): BoltLogger => ({
  debug: () => undefined,
  info: () => undefined,
  warn: (...parts: readonly unknown[]) => logger.warn(note(parts), 'Slack library warning'),
  error: (...parts: readonly unknown[]) => logger.error(note(parts), 'Slack library error'),
  setLevel: () => undefined,
  getLevel: () => LogLevel.WARN,
  setName: () => undefined,
});
