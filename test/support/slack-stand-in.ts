import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Knowledge } from '../../src/index.ts';
import { startTestServer, type TestServer } from './test-server.ts';

/** A call that reached the stand-in: of the Web API by method, of a response address as "respond". */
export interface SlackCall {
  readonly method: string;
  readonly token: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
}

type Body = Readonly<Record<string, unknown>>;
export type SlackAnswering = Body | number | 'hang-up' | ((body: Body) => Body | number | 'hang-up');

export interface SlackStandIn {
  /** Of the Web API, for SLACK_API_URL. */
  readonly apiUrl: string;
  /** An address as commands and presses carry it. */
  readonly responseUrl: string;
  readonly calls: SlackCall[];
  /** How a method is answered from now on; a number is an HTTP status, and `hang-up` ends the connection unanswered. */
  answer(method: string, answer: SlackAnswering): void;
  /** The call with that number of a method, waited for. */
  call(method: string, at?: number): Promise<SlackCall>;
  count(method: string): number;
  forget(): void;
  /** The newest socket connection, waited for. */
  socket(): Promise<WebSocket>;
  /** What came over the sockets. */
  readonly acks: Readonly<Record<string, unknown>>[];
  /** Sends an envelope over the newest socket. */
  deliver(envelope: Readonly<Record<string, unknown>>): Promise<void>;
  stop(): Promise<void>;
}

const textOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
};

const parsed = (value: string): unknown => {
  try {
    return /^[[{]/.test(value) ? JSON.parse(value) : value;
  } catch {
    return value;
  }
};

const bodyOf = (request: IncomingMessage, text: string): Record<string, unknown> =>
  request.headers['content-type']?.includes('json')
    ? JSON.parse(text)
    : Object.fromEntries([...new URLSearchParams(text)].map(([name, value]) => [name, parsed(value)]));

const ok = (name: string): Record<string, unknown> =>
  name === 'auth.test'
    ? { ok: true, team_id: 'T1', user_id: 'UBOT', bot_id: 'B1' }
    : { ok: true, ts: '1700000000.000900', view: { id: 'V1' } };

type MaybeLater<Found> = Found | undefined | Promise<Found | undefined>;

/** Waits until something is found, for some 20 seconds at most. */
const until = async <Found>(find: () => MaybeLater<Found>, what: string): Promise<Found> => {
  for (let tried = 0; tried < 2_000; tried++) {
    const found = await find();
    if (found !== undefined) return found;
    await pause(10);
  }
  throw new Error(`${what} has not come`);
};

/** A stand-in of Slack: its Web API, response addresses and Socket Mode, all on this machine. */
export const startSlackStandIn = async (): Promise<SlackStandIn> => {
  const calls: SlackCall[] = [];
  const acks: Record<string, unknown>[] = [];
  const sockets: WebSocket[] = [];
  const answers = new Map<string, SlackAnswering>();
  const respond = (response: ServerResponse, method: string, body: Body): void => {
    const answering = answers.get(method) ?? ok(method);
    const answer = typeof answering === 'function' ? answering(body) : answering;
    if (answer === 'hang-up') return void response.destroy();
    if (typeof answer === 'number') return void response.writeHead(answer).end();
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  };
  const server = createServer(async (request, response) => {
    const method = (request.url ?? '').split('/').at(-1) ?? '';
    const body = bodyOf(request, await textOf(request));
    calls.push({ method, token: request.headers.authorization?.replace('Bearer ', ''), body });
    respond(response, method, body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  answers.set('apps.connections.open', { ok: true, url: `ws://127.0.0.1:${port}/link` });
  const hub = new WebSocketServer({ server });
  hub.on('connection', (one) => {
    sockets.push(one);
    one.on('message', (data) => acks.push(JSON.parse(String(data))));
    one.send(JSON.stringify({ type: 'hello', num_connections: 1 }));
  });
  const newest = () => until(() => sockets.findLast(({ readyState }) => readyState === 1), 'a socket');
  return {
    apiUrl: `http://127.0.0.1:${port}/api/`,
    responseUrl: `http://127.0.0.1:${port}/respond`,
    calls,
    acks,
    answer: (method, answering) => void answers.set(method, answering),
    call: (wanted, at = 0) => until(() => calls.filter(({ method }) => method === wanted)[at], wanted),
    count: (wanted) => calls.filter(({ method }) => method === wanted).length,
    forget: () => void calls.splice(0),
    socket: newest,
    async deliver(envelope) {
      (await newest()).send(JSON.stringify(envelope));
    },
    async stop() {
      for (const one of hub.clients) one.terminate();
      hub.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

export const signingSecret = 'a-signing-secret';

const signed = (body: string, secret: string, at: number): Record<string, string> => ({
  'x-slack-request-timestamp': String(at),
  'x-slack-signature': `v0=${createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex')}`,
});

export interface SlackPost {
  readonly secret?: string;
  /** Seconds since 1970 the request claims to be of. */
  readonly at?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Posts to the guide as Slack does: signed, events as JSON, everything else as a form. */
export const slackPost = async (
  url: string,
  body: Readonly<Record<string, unknown>> | URLSearchParams,
  { secret = signingSecret, at = Math.floor(Date.now() / 1000), headers = {} }: SlackPost = {},
) => {
  const isForm = body instanceof URLSearchParams;
  const text = isForm ? body.toString() : JSON.stringify(body);
  const type = isForm ? 'application/x-www-form-urlencoded' : 'application/json';
  const response = await fetch(`${url}/slack/events`, {
    method: 'POST',
    body: text,
    headers: { 'content-type': type, ...signed(text, secret, at), ...headers },
  });
  return { status: response.status, text: await response.text() };
};

export const challenge = { type: 'url_verification', challenge: 'abc' };

/** Resolves when a server has been let in by Slack, and lets Slack's requests in. */
export const untilConnected = (url: string): Promise<true> =>
  until(async () => (await slackPost(url, challenge)).status === 200 || undefined, 'the connection');

/** What a server needs to reach the stand-in: over HTTP, or over a socket where an app token is among the changes. */
export const slackSettings = ({ apiUrl }: SlackStandIn, changes: Record<string, string> = {}) => ({
  SLACK_BOT_TOKEN: 'xoxb-test',
  SLACK_SIGNING_SECRET: signingSecret,
  SLACK_API_URL: apiUrl,
  ...changes,
});

export interface ServerWithSlack {
  readonly slack: SlackStandIn;
  readonly server: TestServer;
  stop(): Promise<void>;
}

/** A server and a stand-in of Slack, connected with each other. */
export const startServerWithSlack = async (
  changes: Record<string, string> = {},
  knowledge?: Knowledge,
): Promise<ServerWithSlack> => {
  const slack = await startSlackStandIn();
  const server = await startTestServer(slackSettings(slack, changes), knowledge);
  if ('SLACK_APP_TOKEN' in changes)
    await until(() => server.log.text().includes('Slack is connected') || undefined, 'the connection');
  else await untilConnected(server.url);
  return {
    slack,
    server,
    async stop() {
      await server.stop();
      await slack.stop();
    },
  };
};
