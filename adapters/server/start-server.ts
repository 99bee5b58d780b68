import type { Logger } from 'pino';
import type { Knowledge } from '../../src/index.ts';
import type { ConversationStore } from '../../src/ports/conversation-store.ts';
import { chatMount } from '../chat/chat-mount.ts';
import { createChat, publishTo } from '../chat/chat-service.ts';
import { type ChatTurn, toChatTurns } from '../chat/chat-turn.ts';
import { createEventHub } from '../chat/event-hub.ts';
import { tellOfOthers } from '../chat/tell-of-others.ts';
import { createAddTurn } from '../conversation/add-turn.ts';
import { digestKeys } from '../conversation/conversation-key.ts';
import { expireRegularly } from '../conversation/expire-regularly.ts';
import { seoulDate } from '../conversation/seoul-date.ts';
import { createHandOver } from '../hand-over/hand-over.ts';
import { dataFile } from '../learning/open-learning.ts';
import { describeError } from '../logging/describe-error.ts';
import { devPagesMount } from '../pages/dev-pages-mount.ts';
import { pagesMount } from '../pages/pages-mount.ts';
import type { Settings } from '../settings.ts';
import { linkSheets } from '../sheet/link-sheets.ts';
import { sheetMount } from '../sheet/sheet-mount.ts';
import { createSheetService } from '../sheet/sheet-service.ts';
import { openSqliteCaseStore } from '../storage/sqlite-case-store.ts';
import { openSqliteConversationStore } from '../storage/sqlite-conversation-store.ts';
import { watchTurns } from '../storage/sqlite-turn-watch.ts';
import { assessmentsMount } from '../web/assessments.ts';
import { createApp, type Mount } from '../web/create-app.ts';
import { limitApi } from '../web/limits.ts';
import { serve } from '../web/serve.ts';
import { assetsMount } from '../web-assets/assets-mount.ts';
import { siteFolder } from '../web-assets/site-files.ts';
import { createTurns, guideTo } from './create-turns.ts';
import { destinationsOf, handOverRules } from './hand-over-rules.ts';
import { kakaoMount } from './kakao-mount.ts';
import { createLearning } from './learning.ts';
import { repeat } from './repeat.ts';
import { slackMount } from './slack-mount.ts';

export interface RunningGuide {
  readonly url: string;
  readonly port: number;
  /** Answers what is in flight, writes everything down and lets go of port and storage. */
  stop(): Promise<void>;
}

const works = (store: ConversationStore): Promise<boolean> =>
  store.open('readiness').then(
    () => true,
    () => false,
  );

/**
 * Starts the guide: knowledge, engine, storage and all channels behind one port.
 * @throws {StoreError | ListenError} saying what to change
 */
export const startServer = async (
  settings: Settings,
  logger: Logger,
  knowledge: Knowledge,
): Promise<RunningGuide> => {
  const site = await siteFolder();
  const today = (): string => settings.GUIDE_TODAY ?? seoulDate(Date.now());
  const file = dataFile(settings.DATA_DIR);
  const store = openSqliteConversationStore(file);
  const cases = openSqliteCaseStore(file);
  const learning = createLearning(settings, knowledge, file, { logger, repeat });
  const events = createEventHub<ChatTurn>();
  const onTurn = publishTo(events, knowledge.pack);
  const guide = guideTo(knowledge);
  const handOver = createHandOver({
    ...handOverRules(settings, () => slack?.channel.isListening() ?? false),
    ...{ knowledge, cases, conversations: store, logger, now: Date.now, repeat },
  });
  const turns = createTurns({
    ...{ guide, knowledge, store, logger, onTurn },
    stepIn: handOver.stepIn,
    isLimited: settings.RATE_LIMIT === 'on',
    today: settings.GUIDE_TODAY,
  });
  const linked = linkSheets(turns, settings.GUIDE_URL);
  const slack = slackMount(settings, linked, knowledge, handOver.staffDesk, learning.feedback, logger);
  const chat = createChat({ pack: knowledge.pack, turns, store, keys: digestKeys, events, now: Date.now });
  const limit = limitApi(settings.RATE_LIMIT === 'on');
  const webChat = chatMount({ chat, origins: settings.WEB_ORIGINS, limit });
  const mounts: readonly Mount[] = [
    kakaoMount(settings, linked, logger),
    assessmentsMount(knowledge, limit),
    webChat,
    ...(slack ? [slack] : []),
    sheetMount(createSheetService(knowledge, today), limit),
    learning.mount,
    pagesMount(knowledge),
    assetsMount(site),
    ...(settings.GUIDE_DEV_PAGES === 'on' ? [devPagesMount()] : []),
  ];
  let stopping = false;
  const isReady = async (): Promise<boolean> => !stopping && (await works(store));
  const app = createApp({ logger, isReady, trustProxy: settings.TRUST_PROXY, mounts });
  await handOver.load();
  const server = await serve(app, { port: settings.PORT, host: settings.HOST }).catch(async (error) => {
    await slack?.channel.stop();
    await cases.close();
    await learning.close();
    await store.close();
    throw error;
  });
  const stopExpiring = expireRegularly(learning.countedFirst(store), logger, Date.now, repeat);
  const stopExpiringCases = expireRegularly(cases, logger, Date.now, repeat, 'cases');
  const stopDigest = learning.startDigest(slack?.channel);
  const addTurn = createAddTurn({ guide, store, onTurn, now: Date.now, today });
  const stopHandOver = handOver.start(destinationsOf(settings, slack?.channel, handOver.fileOf, addTurn));
  const stopTelling = tellOfOthers({
    ...{ store, events, repeat, watch: watchTurns(file), toChatTurn: toChatTurns(knowledge.pack) },
    onError: (error) =>
      logger.error({ error: describeError(error) }, 'turns of other processes are not seen'),
  });
  return {
    url: server.url,
    port: server.port,
    async stop() {
      stopping = true;
      stopExpiring();
      stopExpiringCases();
      stopDigest();
      stopTelling();
      webChat.stop();
      await server.stop();
      await slack?.channel.stop();
      await turns.idle();
      await stopHandOver();
      await cases.close();
      await learning.close();
      await store.close();
    },
  };
};
