import { loadKnowledge } from '../../adapters/knowledge/load-knowledge.ts';
import { type RunningGuide, startServer } from '../../adapters/server/start-server.ts';
import { readSettings } from '../../adapters/settings.ts';
import type { Knowledge } from '../../src/index.ts';
import { type CollectedLog, collectingLogger } from './collecting-logger.ts';
import { type TemporaryFolder, temporaryFolder } from './temporary-folder.ts';

export interface TestServer {
  readonly url: string;
  readonly log: CollectedLog;
  /** Stops and starts again on the same data. */
  restart(): Promise<void>;
  /** Stops without letting go of the data; `start` goes on with it, and is found at the same address. */
  halt(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** The made-up notice: tests of the server don't hang on the words of the real one. */
export const sampleKnowledge: Knowledge = loadKnowledge('test/samples');

/** The whole server on a free port, with its data in a folder of its own. */
export const startTestServer = async (
  environment: Record<string, string> = {},
  knowledge: Knowledge = sampleKnowledge,
): Promise<TestServer> => {
  const folder: TemporaryFolder = temporaryFolder();
  const log = collectingLogger();
  const settings = readSettings({
    ...{ PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder.path, RATE_LIMIT: 'off', GUIDE_TODAY: '2031-03-02' },
    ...environment,
  });
  const start = (port = settings.PORT): Promise<RunningGuide> =>
    startServer({ ...settings, PORT: port }, log.logger, knowledge);
  let running = await start();
  return {
    get url() {
      return running.url;
    },
    log,
    async restart() {
      await running.stop();
      running = await start();
    },
    halt: () => running.stop(),
    async start() {
      running = await start(running.port);
    },
    async stop() {
      await running.stop();
      folder.remove();
    },
  };
};

/** Posts text as it is and gives status, headers and text. */
export const postText = async (url: string, body: string, headers: Record<string, string> = {}) => {
  const response = await fetch(url, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
};

/** Posts a value as JSON. */
export const post = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  postText(url, JSON.stringify(body), headers);

/** A KakaoTalk message as the platform sends it. */
export const skillMessage = (utterance: string, user = 'a1b2c3'): unknown => ({
  intent: { id: '5f0000000000000000000001', name: '폴백 블록' },
  userRequest: {
    timezone: 'Asia/Seoul',
    params: { surface: 'Kakaotalk.plusfriend' },
    block: { id: '5f0000000000000000000001', name: '폴백 블록' },
    utterance,
    lang: 'ko',
    user: { id: user, type: 'botUserKey', properties: { botUserKey: user } },
  },
  bot: { id: '5f0123456789abcdef012345', name: '안내' },
  action: { name: 'guide', id: 'abc', params: {}, detailParams: {}, clientExtra: null },
  contexts: [],
});
