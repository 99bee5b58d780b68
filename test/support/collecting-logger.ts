import type { Logger } from 'pino';
import { createLogger } from '../../adapters/logging/create-logger.ts';

export interface CollectedLog {
  readonly logger: Logger;
  /** All lines so far, as written. */
  text(): string;
  entries(): readonly Readonly<Record<string, unknown>>[];
}

/** A logger whose lines a test can read. */
export const collectingLogger = (): CollectedLog => {
  const lines: string[] = [];
  return {
    logger: createLogger('info', { write: (line) => void lines.push(line) }),
    text: () => lines.join(''),
    entries: () => lines.map((line) => JSON.parse(line)),
  };
};
