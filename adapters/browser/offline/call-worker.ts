import { UnreachableError } from '../connection/connection.ts';
import type { Numbered, WorkerAnswer, WorkerRequest, WorkerResults } from './worker-messages.ts';

/** Asks the worker something. @throws {UnreachableError} where it cannot answer */
export type CallWorker = <Kind extends WorkerRequest['kind']>(
  request: Extract<WorkerRequest, { kind: Kind }>,
) => Promise<WorkerResults[Kind]>;

interface Waiting {
  resolve(result: never): void;
  reject(error: Error): void;
}

/** Starts the worker of an address on the page's own origin. */
export const startWorker = (address: URL): CallWorker => {
  const worker = new Worker(address, { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let count = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
    const { resolve, reject } = waiting.get(data.number) ?? {};
    waiting.delete(data.number);
    if ('failed' in data) reject?.(new UnreachableError(true));
    else resolve?.(data.result as never);
  });
  worker.addEventListener('error', () => {
    for (const { reject } of waiting.values()) reject(new UnreachableError(true));
    waiting.clear();
  });
  return (request) =>
    new Promise((resolve, reject) => {
      count++;
      waiting.set(count, { resolve, reject });
      const numbered: Numbered<WorkerRequest> = { ...request, number: count };
      worker.postMessage(numbered);
    });
};
