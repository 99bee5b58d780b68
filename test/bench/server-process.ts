import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A server in a process of its own. */
export interface ServerProcess {
  readonly url: string;
  readonly pid: number;
  /** Lets it finish what is in flight; resolves when the process has ended. */
  stop(): Promise<void>;
}

export interface ServerProgram {
  /** Path of the script below this folder. */
  readonly script: string;
  /** Options of Node itself. */
  readonly options?: readonly string[];
  readonly arguments?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

const listening = /listens on (http:\S+)/;

/** Resolves with the address the server tells; rejects with what it complains about. */
const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let complaints = '';
    child.stderr?.on('data', (chunk) => {
      complaints += chunk;
    });
    child.stdout?.on('data', (chunk) => {
      const url = listening.exec(String(chunk))?.[1];
      if (url) resolve(url);
    });
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${complaints}`)));
  });

const stop = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
};

/** Starts a server on a free port. It sees none of this process' environment, so that all runs are alike. */
export const startServerProcess = async (program: ServerProgram): Promise<ServerProcess> => {
  const script = fileURLToPath(new URL(program.script, import.meta.url));
  const child = spawn(process.execPath, [...(program.options ?? []), script, ...(program.arguments ?? [])], {
    env: { PATH: process.env.PATH, PORT: '0', HOST: '127.0.0.1', ...program.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  try {
    return { url: await addressOf(child), pid: child.pid ?? 0, stop: () => stop(child) };
  } catch (error) {
    await stop(child);
    throw error;
  }
};
