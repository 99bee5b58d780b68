import { mountOn } from '../chat/mount-chat.tsx';
import { startWorker } from './call-worker.ts';
import { connectToWorker } from './worker-connection.ts';

declare const __WORKER_FILE__: string;

/** The chat of a guide that runs in the browser. */
export const mountChat = mountOn(({ base }) => connectToWorker(startWorker(new URL(__WORKER_FILE__, base))));
