import { UnreachableError } from '../connection/connection.ts';
import type {
  Numbered,
  WorkerAnswer,
  WorkerProgress,
  WorkerRequest,
  WorkerResults,
} from './worker-messages.ts';

/** Asks the worker something. @throws {UnreachableError} where it cannot answer */
export type CallWorker = <Kind extends WorkerRequest['kind']>(
  request: Extract<WorkerRequest, { kind: Kind }>,
) => Promise<WorkerResults[Kind]>;

/** The guide in a worker. */
export interface GuideWorker {
  readonly call: CallWorker;
  /** Tells how much of getting ready is done, from 0 to 1. */
  hearProgress(told: (share: number) => void): void;
}

interface Waiting {
  resolve(result: never): void;
  reject(error: Error): void;
}

/** Starts the worker of an address on the page's own origin; one that has failed, anew when it is asked something. */
export const startWorker = (address: URL): GuideWorker => {
  let worker: Worker | undefined;
  const waiting = new Map<number, Waiting>();
  let onProgress = (_share: number): void => {};
  let count = 0;
  const onMessage = ({ data }: MessageEvent<WorkerAnswer | WorkerProgress>): void => {
    if ('progress' in data) {
      onProgress(data.progress);
      return;
    }
    const { resolve, reject } = waiting.get(data.number) ?? {};
    waiting.delete(data.number);
    if ('failed' in data) reject?.(new UnreachableError(true));
    else resolve?.(data.result as never);
  };
  const onError = (): void => {
    worker?.terminate();
    worker = undefined;
    for (const { reject } of waiting.values()) reject(new UnreachableError(true));
    waiting.clear();
  };
  const start = (): Worker => {
    const started = new Worker(address, { type: 'module' });
    started.addEventListener('message', onMessage);
    started.addEventListener('error', onError);
    return started;
  };
  worker = start();
  const call: CallWorker = (request) =>
    new Promise((resolve, reject) => {
      count++;
      waiting.set(count, { resolve, reject });
      const numbered: Numbered<WorkerRequest> = { ...request, number: count };
      worker ??= start();
      worker.postMessage(numbered);
    });
  return {
    call,
    hearProgress(told) {
      onProgress = told;
    },
  };
};
