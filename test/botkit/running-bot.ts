import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { BotkitAnswer } from '../../adapters/botkit/contract.ts';

/** A message of a bot, as Botkit's web adapter sends it. */
export interface BotMessage extends BotkitAnswer {
  readonly type: string;
}

export interface RunningBot {
  /** Says something over HTTP and gives what the bot sent back. */
  post(user: string, text: string, type?: string): Promise<readonly BotMessage[]>;
  /** Opens a WebSocket for a user; `say` gives the next message. */
  connect(user: string): Promise<Connection>;
  /** What the bot wrote to standard error. */
  complaints(): string;
  stop(): Promise<void>;
}

export interface Connection {
  say(text: string): Promise<BotMessage>;
  close(): void;
}

const heard = (socket: WebSocket, event: 'open' | 'message'): Promise<string> =>
  new Promise((resolve, reject) => {
    socket.addEventListener(event, ({ data }: Event & { data?: string }) => resolve(data ?? ''), {
      once: true,
    });
    socket.addEventListener('close', () => reject(new Error('the bot hung up')), { once: true });
  });

const open = async (port: number, user: string): Promise<Connection> => {
  const socket = new WebSocket(`ws://127.0.0.1:${port}`);
  await heard(socket, 'open');
  return {
    async say(text) {
      const next = heard(socket, 'message');
      socket.send(JSON.stringify({ type: 'message', text, user, channel: 'websocket' }));
      return JSON.parse(await next);
    },
    close: () => socket.close(),
  };
};

const portOf = async (child: ChildProcess): Promise<number> => {
  if (!child.stdout) throw new Error('the bot has no standard output');
  for await (const line of createInterface({ input: child.stdout })) return Number(line);
  throw new Error('the bot ended before it listened');
};

/** Runs `bot.cjs` as a process of its own on a free port. */
export const startBot = async (dataDir: string): Promise<RunningBot> => {
  const child = spawn(process.execPath, ['bot.cjs'], {
    cwd: import.meta.dirname,
    env: { ...process.env, PORT: '0', DATA_DIR: dataDir, GUIDE_TODAY: '2020-03-02' },
  });
  let complaints = '';
  child.stderr.on('data', (chunk) => {
    complaints += chunk;
  });
  const port = await portOf(child).catch((error) => {
    throw new Error(complaints, { cause: error });
  });
  return {
    async post(user, text, type = 'message') {
      const response = await fetch(`http://127.0.0.1:${port}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ type, text, user, channel: 'webhook' }),
      });
      const body = await response.text();
      return body === '' ? [] : JSON.parse(body);
    },
    connect: (user) => open(port, user),
    complaints: () => complaints,
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
};
