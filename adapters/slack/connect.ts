import { App, ExpressReceiver, type Receiver, SocketModeReceiver, webApi } from '@slack/bolt';
import type { RequestHandler } from 'express';
import { eventsPath, type Identity, type SlackAccess, type Socket } from './access.ts';
import { createBoltLogger } from './bolt-logger.ts';
import type { ChannelParts, SlackClient } from './channel-parts.ts';
import { listenToAssessment } from './listen-assessment.ts';
import { listenToAssistant } from './listen-assistant.ts';
import { listenToCommands } from './listen-commands.ts';
import { listenToCorrections } from './listen-corrections.ts';
import { listenToMessages } from './listen-messages.ts';
import { listenToPresses } from './listen-presses.ts';
import { describeSlackError } from './slack-error.ts';
import { keepStaffMessage } from './staff-messages.ts';
import type { Underway } from './underway.ts';

export { catchUp } from './staff-messages.ts';

/** Larger than any event or form of this app. */
const largestBody = 512 * 1024;

const clientOptions = ({ apiUrl }: SlackAccess) => ({
  slackApiUrl: apiUrl,
  timeout: 10_000,
  retryConfig: { retries: 2, minTimeout: 500, factor: 2 },
});

/**
 * Asks Slack whose token this is. Done apart from Bolt, which would ask while it is being set up, where a refusal
 * ends the whole process.
 */
export const identify = async (access: SlackAccess, parts: ChannelParts): Promise<Identity> => {
  const options = { ...clientOptions(access), logger: createBoltLogger(parts.logger) };
  const client = new webApi.WebClient(access.botToken, options);
  const { bot_id: botId = '', user_id: botUserId = '', team_id: teamId = '' } = await client.auth.test();
  return { botId, botUserId, teamId };
};

/**
 * A client for what may be posted only once. It does not try again by itself: whether a call that failed was heard
 * has to be looked up first.
 */
export const singleTryClient = (access: SlackAccess, { logger }: ChannelParts): SlackClient =>
  new webApi.WebClient(access.botToken, {
    ...clientOptions(access),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: createBoltLogger(logger),
  });

/** Bolt tells Slack that an event has arrived before any listener runs; what staff write has to be kept by then. */
const keepBeforeAcknowledging = (app: App, { staff }: ChannelParts, identity: Identity): void => {
  if (!staff) return;
  const process = app.processEvent.bind(app);
  app.processEvent = async (event) => {
    await keepStaffMessage(event.body, staff, identity);
    await process(event);
  };
};

/** Repeated events go no further, and whatever is begun can be waited for. */
const guardEvents = (app: App, { once }: ChannelParts, underway: Underway): void => {
  app.use(async ({ body, next }) => {
    if ('event_id' in body && !once.isFirst(`event:${body.event_id}`)) return;
    await underway.follow(next());
  });
};

const createBolt = (
  access: SlackAccess,
  identity: Identity,
  parts: ChannelParts,
  underway: Underway,
  receiver: Receiver,
): App => {
  const { logger } = parts;
  const { botId, botUserId } = identity;
  const app = new App({
    token: access.botToken,
    receiver,
    botId,
    botUserId,
    // Known already: otherwise Bolt would ask with every event.
    tokenVerificationEnabled: false,
    logger: createBoltLogger(logger),
    clientOptions: clientOptions(access),
  });
  app.error(async (error) => {
    logger.error({ error: describeSlackError(error.original ?? error) }, 'a Slack request failed');
  });
  keepBeforeAcknowledging(app, parts, identity);
  guardEvents(app, parts, underway);
  listenToAssistant(app, parts);
  listenToCommands(app, parts, identity);
  listenToMessages(app, parts);
  listenToPresses(app, parts);
  listenToAssessment(app, parts);
  listenToCorrections(app, parts);
  return app;
};

/** Slack over HTTP: the routes it posts to, which check its signature. */
export const httpRoutes = (
  access: SlackAccess,
  identity: Identity,
  parts: ChannelParts,
  underway: Underway,
): RequestHandler => {
  const receiver = new ExpressReceiver({
    signingSecret: access.signingSecret ?? '',
    endpoints: eventsPath,
    bodyLimit: largestBody,
    logger: createBoltLogger(parts.logger),
  });
  createBolt(access, identity, parts, underway, receiver);
  return (request, response, next) => receiver.router(request, response, next);
};

/**
 * Slack over a socket. Bolt's own way of connecting again lets a refusal pass unhandled, which ends the process;
 * so it is off, and whoever holds the socket runs it again.
 */
export const socket = (
  access: SlackAccess,
  identity: Identity,
  parts: ChannelParts,
  underway: Underway,
): Socket => {
  const { logger } = parts;
  const receiver = new SocketModeReceiver({
    appToken: access.appToken ?? '',
    autoReconnectEnabled: false,
    logger: createBoltLogger(logger),
    installerOptions: { clientOptions: clientOptions(access) },
    processEventErrorHandler: async ({ error }) => {
      logger.error({ error: describeSlackError(error) }, 'a Slack request failed');
      return false;
    },
  });
  const app = createBolt(access, identity, parts, underway, receiver);
  let isOpen = false;
  return {
    async run(onConnected) {
      const ended = new Promise<void>((resolve) => receiver.client.once('disconnected', () => resolve()));
      await app.start();
      isOpen = true;
      onConnected();
      await ended;
      isOpen = false;
    },
    // The client would wait for the end of a connection that there is not.
    close: async () => {
      if (isOpen) await receiver.client.disconnect();
    },
  };
};
