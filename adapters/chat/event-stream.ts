import type { ServerResponse } from 'node:http';

/** An open stream of server-sent events. */
export interface EventStream {
  send(name: string, data: unknown, id?: number): void;
  end(): void;
}

/** Streams that are open, all kept alive by one clock. */
export interface EventStreams {
  open(response: ServerResponse, onClosed: () => void): EventStream;
  /** Ends all streams: clients come back by themselves. */
  endAll(): void;
}

/** Shorter than the idle times of usual proxies. */
const heartbeat = 25_000;
/** Milliseconds after which a browser whose stream ended comes back. */
const comeBack = 2_000;

const headers = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  // Proxies such as nginx would otherwise collect events before they pass them on.
  'x-accel-buffering': 'no',
} as const;

const eventText = (name: string, data: unknown, id: number | undefined): string =>
  `${id === undefined ? '' : `id: ${id}\n`}event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;

/** Open streams of server-sent events, kept alive until they are ended together. */
export const createEventStreams = (): EventStreams => {
  const responses = new Set<ServerResponse>();
  const timer = setInterval(() => {
    for (const response of responses) response.write(':\n\n');
  }, heartbeat).unref();
  return {
    open(response, onClosed) {
      response.writeHead(200, headers);
      response.write(`retry: ${comeBack}\n\n`);
      responses.add(response);
      response.once('close', () => {
        responses.delete(response);
        onClosed();
      });
      return {
        send: (name, data, id) => void response.write(eventText(name, data, id)),
        end: () => void response.end(),
      };
    },
    endAll() {
      clearInterval(timer);
      for (const response of responses) response.end();
    },
  };
};
