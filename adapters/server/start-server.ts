import { join } from 'node:path';
import type { Logger } from 'pino';
import { intents } from '../../intents/index.ts';
import { createGuide, type Knowledge } from '../../src/index.ts';
import { publicContactsOf } from '../../src/notice/public-contacts.ts';
import type { ConversationStore } from '../../src/ports/conversation-store.ts';
import { chatMount } from '../chat/chat-mount.ts';
import { createChat, publishTo } from '../chat/chat-service.ts';
import type { ChatTurn } from '../chat/chat-turn.ts';
import { createEventHub } from '../chat/event-hub.ts';
import { digestKeys } from '../conversation/conversation-key.ts';
import { expireRegularly, type Repeat } from '../conversation/expire-regularly.ts';
import { seoulDate } from '../conversation/seoul-date.ts';
import { createTurnService, type TurnService, type TurnServiceParts } from '../conversation/turn-service.ts';
import { learnedFrom } from '../knowledge/learned-cache.ts';
import { devPagesMount } from '../pages/dev-pages-mount.ts';
import { pagesMount } from '../pages/pages-mount.ts';
import type { Settings } from '../settings.ts';
import { sheetMount } from '../sheet/sheet-mount.ts';
import { createSheetService } from '../sheet/sheet-service.ts';
import { openSqliteConversationStore } from '../storage/sqlite-conversation-store.ts';
import { assessmentsMount } from '../web/assessments.ts';
import { createApp, type Mount } from '../web/create-app.ts';
import { limitApi, limitPerConversation } from '../web/limits.ts';
import { serve } from '../web/serve.ts';
import { assetsMount } from '../web-assets/assets-mount.ts';
import { siteFolder } from '../web-assets/site-files.ts';
import { kakaoMount } from './kakao-mount.ts';
import { slackMount } from './slack-mount.ts';

export interface RunningGuide {
  readonly url: string;
  readonly port: number;
  /** Answers what is in flight, writes everything down and lets go of port and storage. */
  stop(): Promise<void>;
}

const repeat: Repeat = (milliseconds, task) => {
  const timer = setInterval(task, milliseconds).unref();
  return () => clearInterval(timer);
};

const turnsOf = (
  settings: Settings,
  logger: Logger,
  knowledge: Knowledge,
  store: ConversationStore,
  onTurn: TurnServiceParts['onTurn'],
): TurnService => {
  const limit = settings.RATE_LIMIT === 'on' ? limitPerConversation() : undefined;
  return createTurnService({
    guide: createGuide(knowledge, intents, { learned: learnedFrom(knowledge, intents) }),
    store,
    logger,
    isPublicContact: publicContactsOf(knowledge.pack),
    keys: digestKeys,
    onTurn,
    now: Date.now,
    today: settings.GUIDE_TODAY,
    mayGoOn: limit?.allows,
  });
};

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
  const store = openSqliteConversationStore(join(settings.DATA_DIR, 'conversations.sqlite'));
  const events = createEventHub<ChatTurn>();
  const turns = turnsOf(settings, logger, knowledge, store, publishTo(events));
  const slack = slackMount(settings, turns, knowledge, logger);
  const chat = createChat({ turns, store, keys: digestKeys, events, now: Date.now });
  const limit = limitApi(settings.RATE_LIMIT === 'on');
  const webChat = chatMount({ chat, origins: settings.WEB_ORIGINS, limit });
  const mounts: readonly Mount[] = [
    kakaoMount(settings, turns, logger),
    assessmentsMount(knowledge, limit),
    webChat,
    ...(slack ? [slack] : []),
    sheetMount(createSheetService(knowledge, today), limit),
    pagesMount(knowledge),
    assetsMount(site),
    ...(settings.GUIDE_DEV_PAGES === 'on' ? [devPagesMount()] : []),
  ];
  let stopping = false;
  const isReady = async (): Promise<boolean> => !stopping && (await works(store));
  const app = createApp({ logger, isReady, trustProxy: settings.TRUST_PROXY, mounts });
  const server = await serve(app, { port: settings.PORT, host: settings.HOST }).catch(async (error) => {
    await slack?.channel.stop();
    await store.close();
    throw error;
  });
  const stopExpiring = expireRegularly(store, logger, Date.now, repeat);
  return {
    url: server.url,
    port: server.port,
    async stop() {
      stopping = true;
      stopExpiring();
      webChat.stop();
      await server.stop();
      await slack?.channel.stop();
      await turns.idle();
      await store.close();
    },
  };
};
