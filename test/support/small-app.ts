import { type AppParts, createApp } from '../../adapters/web/create-app.ts';
import { type RunningServer, serve } from '../../adapters/web/serve.ts';
import { type CollectedLog, collectingLogger } from './collecting-logger.ts';

export interface SmallApp extends RunningServer {
  readonly log: CollectedLog;
}

/** The HTTP side alone, with what a test mounts. */
export const startSmallApp = async (parts: Partial<AppParts> = {}): Promise<SmallApp> => {
  const log = collectingLogger();
  const app = createApp({
    logger: log.logger,
    isReady: async () => true,
    trustProxy: 0,
    mounts: [],
    ...parts,
  });
  return { ...(await serve(app, { port: 0, host: '127.0.0.1' })), log };
};
