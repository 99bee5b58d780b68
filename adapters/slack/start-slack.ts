import { setTimeout as pause } from 'node:timers/promises';
import type { RequestHandler } from 'express';
import { within } from '../conversation/within.ts';
import { eventsPath, type Identity, type SlackAccess, type Socket } from './access.ts';
import type { ChannelParts, SlackClient } from './channel-parts.ts';
import { describeSlackError, isLasting } from './slack-error.ts';
import { createUnderway, type Underway } from './underway.ts';

export interface SlackChannel {
  /** Where Slack posts to; answers 503 until Slack has taken the token, so that Slack tries again. */
  readonly handler: RequestHandler;
  /** A client for what may be posted only once; undefined until Slack has taken the token. */
  client(): SlackClient | undefined;
  /** Whether what people write in Slack arrives. */
  isListening(): boolean;
  /** Takes in what staff wrote while nobody listened; false where it could not be read. Never rejects. */
  catchUp(): Promise<boolean>;
  /** Takes nothing more and resolves when what was begun has been answered, or after `patience` milliseconds. */
  stop(patience?: number): Promise<void>;
}

/** Milliseconds to wait after so many failures in a row. */
export type Waiting = (failures: number) => number;

const longestWait = 60_000;
const usualWaiting: Waiting = (failures) => Math.min(longestWait, 1_000 * 2 ** (failures - 1));

const defaultPatience = 5_000;

/** Bolt takes a while to load and some memory, which servers without Slack have no use for. */
const load = () => import('./connect.ts');
type Connections = Awaited<ReturnType<typeof load>>;

interface Life {
  routes: RequestHandler | undefined;
  socket: Socket | undefined;
  /** Set once Slack has taken the token. */
  posting: { readonly client: SlackClient; readonly identity: Identity } | undefined;
  /** What people write in Slack arrives. */
  isListening: boolean;
  /** Failures in a row. */
  failures: number;
  readonly stopping: AbortController;
}

const isOver = ({ stopping }: Life): boolean => stopping.signal.aborted;

const wait = async (milliseconds: number, { stopping }: Life): Promise<void> => {
  await pause(milliseconds, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined);
};

/** Takes in what staff wrote while nobody listened; where Slack does not let it, the next time does. */
const lookBack = async (
  catchUp: Connections['catchUp'],
  { staff, logger }: ChannelParts,
  { posting }: Life,
): Promise<boolean> => {
  if (!staff || !posting) return false;
  try {
    await catchUp(posting.client, staff, posting.identity);
    return true;
  } catch (error) {
    logger.warn({ error: describeSlackError(error) }, 'threads of cases could not be read');
    return false;
  }
};

/** Over HTTP it is done with once Slack is known; a socket is run again whenever it ends. */
const serve = async (
  { httpRoutes, socket, catchUp }: Connections,
  access: SlackAccess,
  identity: Identity,
  parts: ChannelParts,
  life: Life,
  underway: Underway,
): Promise<'done' | 'ended'> => {
  const begins = (over: 'http' | 'socket'): void => {
    life.isListening = true;
    parts.logger.info({ over }, 'Slack is connected');
    void underway.follow(lookBack(catchUp, parts, life));
  };
  if (access.appToken === undefined) {
    life.routes = httpRoutes(access, identity, parts, underway);
    begins('http');
    return 'done';
  }
  life.socket ??= socket(access, identity, parts, underway);
  await life.socket.run(() => {
    life.failures = 0;
    begins('socket');
  });
  return isOver(life) ? 'done' : 'ended';
};

/** Tries until Slack is connected or it is of no use, and never lets anything else fail for it. */
const keepConnected = async (
  access: SlackAccess,
  parts: ChannelParts,
  life: Life,
  underway: Underway,
  waiting: Waiting,
): Promise<void> => {
  const { logger } = parts;
  let identity: Identity | undefined;
  while (!isOver(life)) {
    try {
      const connections = await load();
      identity ??= await connections.identify(access, parts);
      life.posting ??= { identity, client: connections.singleTryClient(access, parts) };
      if (isOver(life)) return;
      if ((await serve(connections, access, identity, parts, life, underway)) === 'done') return;
      logger.warn('the connection to Slack has ended');
    } catch (error) {
      if (isOver(life)) return;
      if (isLasting(error)) {
        logger.error({ error: describeSlackError(error) }, 'Slack refuses the tokens; its channel stays off');
        return;
      }
      logger.warn({ error: describeSlackError(error) }, 'Slack cannot be reached');
    }
    life.isListening = false;
    life.failures += 1;
    await wait(waiting(life.failures), life);
  }
};

/**
 * Starts the Slack channel and returns at once: whatever Slack does or does not do, nothing waits for it. A token
 * it refuses keeps the channel off; an outage is waited out.
 */
export const startSlack = (
  access: SlackAccess,
  parts: ChannelParts,
  waiting: Waiting = usualWaiting,
): SlackChannel => {
  const life: Life = {
    routes: undefined,
    socket: undefined,
    posting: undefined,
    isListening: false,
    failures: 0,
    stopping: new AbortController(),
  };
  const underway = createUnderway();
  void keepConnected(access, parts, life, underway, waiting);
  return {
    handler(request, response, next) {
      if (request.path !== eventsPath) return void next();
      // A body that was refused unread would keep the connection's next request waiting for ever.
      response.once('finish', () => request.resume());
      if (life.routes && !isOver(life)) life.routes(request, response, next);
      else response.setHeader('retry-after', '60').status(503).end();
    },
    client: () => (isOver(life) ? undefined : life.posting?.client),
    isListening: () => life.isListening && !isOver(life),
    async catchUp() {
      if (!life.posting || isOver(life)) return false;
      const { catchUp } = await load();
      return underway.follow(lookBack(catchUp, parts, life));
    },
    async stop(patience = defaultPatience) {
      life.stopping.abort();
      await within<unknown>(patience, Promise.all([life.socket?.close(), underway.idle()]), () => undefined);
    },
  };
};
