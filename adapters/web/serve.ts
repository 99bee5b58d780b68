import type { RequestListener, Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** Not imported: an import lists all a module offers, and for that Node loads its whole HTTP client (30 ms, 5 MB). */
const { createServer } = process.getBuiltinModule('node:http');

export interface ServeOptions {
  readonly port: number;
  /** Left out: all addresses of the machine. */
  readonly host?: string | undefined;
}

export interface RunningServer {
  /** Where it listens, as a person would open it. */
  readonly url: string;
  readonly port: number;
  /** Takes no more requests; resolves when those in flight have been answered, or after `patience` milliseconds. */
  stop(patience?: number): Promise<void>;
}

/** The port cannot be listened on. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

/** Longer than the idle time of usual load balancers, which must be the first to close a connection. */
const keepAlive = 65_000;
const slowestRequest = 15_000;
const defaultPatience = 10_000;

const explain = (error: NodeJS.ErrnoException, { port, host }: ServeOptions): ListenError => {
  const place = `port ${port}${host ? ` of ${host}` : ''}`;
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: `${place} is in use; choose another one, e.g. PORT=${port + 1}`,
    EACCES: `${place} may not be used by this user; choose one above 1023, e.g. PORT=3000`,
    EADDRNOTAVAIL: `HOST=${host} is no address of this machine`,
    ENOTFOUND: `HOST=${host} is no name this machine knows`,
  };
  return new ListenError(`Cannot listen: ${reasons[error.code ?? ''] ?? error.code}`, { cause: error });
};

const listen = (server: Server, options: ServeOptions): Promise<AddressInfo> =>
  new Promise((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, options)));
    server.listen({ port: options.port, ...(options.host && { host: options.host }) }, () => {
      resolve(server.address() as AddressInfo);
    });
  });

/** How often connections are looked for that have been answered and could be closed. */
const sweep = 25;

/** Connections that were opened ahead and have carried no request: browsers do so, and Node does not count them as idle. */
const unusedConnections = (server: Server): ReadonlySet<Socket> => {
  const unused = new Set<Socket>();
  server.on('connection', (socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  server.on('request', ({ socket }) => unused.delete(socket));
  return unused;
};

const stop = (server: Server, unused: ReadonlySet<Socket>, patience: number): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), patience);
    // Clients keep a connection open after its answer; nothing tells when the last one was given.
    const sweeper = setInterval(() => {
      server.closeIdleConnections();
      for (const socket of unused) socket.destroy();
    }, sweep);
    server.close(() => {
      clearTimeout(timer);
      clearInterval(sweeper);
      resolve();
    });
  });

const urlOf = (host: string | undefined, port: number): string => {
  const shown = host === undefined || host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${shown.includes(':') ? `[${shown}]` : shown}:${port}`;
};

/**
 * Listens for HTTP requests.
 * @throws {ListenError} saying what to change when the port or address cannot be used
 */
export const serve = async (listener: RequestListener, options: ServeOptions): Promise<RunningServer> => {
  let stopping = false;
  const server = createServer(
    { keepAliveTimeout: keepAlive, requestTimeout: slowestRequest },
    (request, response) => {
      // Connections kept alive would otherwise keep a stopping server busy for ever.
      if (stopping) response.setHeader('connection', 'close');
      listener(request, response);
    },
  );
  const unused = unusedConnections(server);
  const { port } = await listen(server, options);
  return {
    url: urlOf(options.host, port),
    port,
    stop(patience = defaultPatience) {
      stopping = true;
      return stop(server, unused, patience);
    },
  };
};
