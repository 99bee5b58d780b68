import type { Knowledge } from '../../src/index.ts';
import { KnowledgeError } from '../../src/notice/knowledge-error.ts';
import { StoreError } from '../../src/ports/conversation-store.ts';
import { loadKnowledge } from '../knowledge/load-knowledge.ts';
import { createServerLog, type ServerLog } from '../logging/create-logger.ts';
import { describeError } from '../logging/describe-error.ts';
import { readSettings, SettingsError } from '../settings.ts';
import { ListenError } from '../web/serve.ts';
import { type RunningGuide, startServer } from './start-server.ts';

/** Failures the person who starts the server can put right; their messages say how. */
const isToBePutRight = (error: unknown): error is Error =>
  error instanceof SettingsError ||
  error instanceof KnowledgeError ||
  error instanceof StoreError ||
  error instanceof ListenError;

const start = async (
  host: NodeJS.Process,
  load: () => Knowledge,
): Promise<{ guide: RunningGuide; log: ServerLog }> => {
  const settings = readSettings(host.env);
  const log = createServerLog(settings.LOG_LEVEL);
  const guide = await startServer(settings, log.logger, load());
  return { guide, log };
};

/** The first signal finishes what is in flight, a second one doesn't wait. */
const stopOnSignals = (host: NodeJS.Process, guide: RunningGuide, { logger, flush }: ServerLog): void => {
  let stopping = false;
  const stop = async (signal: string): Promise<void> => {
    if (stopping) host.exit(1);
    stopping = true;
    logger.info({ signal }, 'stopping');
    await guide.stop();
    logger.info('stopped');
    flush();
    host.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) host.on(signal, () => void stop(signal));
};

const logCrashes = (host: NodeJS.Process, { logger, flush }: ServerLog): void => {
  host.on('uncaughtException', (error) => {
    logger.fatal({ error: describeError(error) }, 'the server failed');
    flush();
    host.exit(1);
  });
};

/** Runs the server in this process until it is told to stop. */
export const runServer = async (
  host: NodeJS.Process,
  load: () => Knowledge = loadKnowledge,
): Promise<void> => {
  try {
    const { guide, log } = await start(host, load);
    stopOnSignals(host, guide, log);
    logCrashes(host, log);
    // Last, so that whoever waits for this line may stop the server at once.
    host.stdout.write(`Smart Factory Guide listens on ${guide.url}\n`);
  } catch (error) {
    if (!isToBePutRight(error)) throw error;
    host.stderr.write(`${error.message}\n`);
    host.exitCode = 1;
  }
};
