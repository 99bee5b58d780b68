import { type DestinationStream, type Level, type Logger, pino } from 'pino';

/** A log that can be written out to the end before the process stops. */
export interface ServerLog {
  readonly logger: Logger;
  flush(): void;
}

/**
 * JSON lines on standard error, so that standard output stays for people. They are written in the background;
 * the process and host names are left out, whoever collects the lines adds them.
 */
export const createServerLog = (level: Level | 'silent'): ServerLog => {
  const destination = pino.destination({ dest: 2, sync: false });
  return { logger: createLogger(level, destination), flush: () => destination.flushSync() };
};

/** A logger that writes its JSON lines to any stream. */
export const createLogger = (level: Level | 'silent', destination: DestinationStream): Logger =>
  pino({ level, base: null, timestamp: () => `,"time":"${new Date().toISOString()}"` }, destination);
