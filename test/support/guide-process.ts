import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { type TemporaryFolder, temporaryFolder } from './temporary-folder.ts';

/** The server as it is started for real, in a process that can be killed. */
export interface GuideProcess {
  readonly url: string;
  /** Ends it as a power cut would: nothing is finished, nothing is said. */
  kill(): Promise<void>;
  /** Starts it again on the same data, at the same address. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
};

const listening = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    let complaints = '';
    child.stderr?.on('data', (chunk) => {
      complaints += chunk;
    });
    child.stdout?.on('data', (chunk) => String(chunk).includes('listens on') && resolve());
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${complaints}`)));
  });

export const startGuideProcess = async (environment: Record<string, string>): Promise<GuideProcess> => {
  const folder: TemporaryFolder = temporaryFolder();
  const port = await freePort();
  let child: ChildProcess | undefined;
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  };
  const start = async (): Promise<void> => {
    child = spawn(process.execPath, ['src/main.ts'], {
      env: {
        PATH: process.env.PATH,
        PORT: String(port),
        HOST: '127.0.0.1',
        DATA_DIR: folder.path,
        ...environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    await listening(child);
  };
  await start();
  return {
    url: `http://127.0.0.1:${port}`,
    kill: () => end('SIGKILL'),
    start,
    async stop() {
      await end('SIGTERM');
      folder.remove();
    },
  };
};
