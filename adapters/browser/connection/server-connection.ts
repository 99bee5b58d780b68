import type { ChatAnswer, ConversationView } from '../../chat/chat-service.ts';
import type { ChatTurn } from '../../chat/chat-turn.ts';
import { type Connection, type Hearing, UnreachableError } from './connection.ts';

/** The server answers within four seconds; beyond this the network is to blame. */
const patience = 12_000;
/** After a stream that the browser has given up. */
const comeBack = 4_000;

const request = async (url: URL, body?: unknown): Promise<Response> => {
  try {
    return await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(patience),
      ...(body === undefined
        ? {}
        : { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
  } catch {
    throw new UnreachableError(true);
  }
};

const refusal = ({ status }: Response): UnreachableError =>
  new UnreachableError(status >= 500 || status === 429);

const json = async <Value>(response: Response): Promise<Value> => {
  if (!response.ok) throw refusal(response);
  return response.json().catch(() => {
    throw new UnreachableError(true);
  });
};

/** One stream of events at a time, none while nobody looks: browsers allow few connections to a server. */
const hear = (address: (after: number) => URL, after: number, hearing: Hearing): (() => void) => {
  let last = after;
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    source?.close();
    source = undefined;
  };
  const start = (): void => {
    stop();
    const stream = new EventSource(address(last));
    source = stream;
    stream.addEventListener('open', () => hearing.onReachable(true));
    stream.addEventListener('turn', ({ data }) => {
      const turn: ChatTurn = JSON.parse(data);
      last = Math.max(last, turn.version ?? 0);
      hearing.onTurn(turn);
    });
    stream.addEventListener('error', () => {
      hearing.onReachable(false);
      if (stream.readyState === EventSource.CLOSED) timer = setTimeout(start, comeBack);
    });
  };
  const onVisibility = (): void => (document.hidden ? stop() : start());
  const onOffline = (): void => hearing.onReachable(false);
  document.addEventListener('visibilitychange', onVisibility);
  addEventListener('online', start);
  addEventListener('offline', onOffline);
  onVisibility();
  return () => {
    stop();
    document.removeEventListener('visibilitychange', onVisibility);
    removeEventListener('online', start);
    removeEventListener('offline', onOffline);
  };
};

/** The guide on a server; `base` is the address of the folder that holds its `api/`. */
export const connectToServer = (base: string): Connection => {
  const at = (path: string): URL => new URL(`api/chat/${path}`, base);
  return {
    send: async (message) => json<ChatAnswer>(await request(at('messages'), message)),
    async restore(conversation) {
      const response = await request(at(`conversations/${conversation}`));
      return response.status === 404 ? undefined : json<ConversationView>(response);
    },
    listen: (conversation, after, hearing) =>
      hear((last) => at(`events?conversation=${conversation}&after=${last}`), after, hearing),
    async judge(conversation, turn, helpful) {
      const response = await request(at('feedback'), { conversation, turn, helpful });
      if (!response.ok) throw refusal(response);
    },
  };
};
