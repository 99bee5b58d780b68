import { showSheets } from '../pages/show-sheet.tsx';
import { startWorker } from './call-worker.ts';

declare const __WORKER_FILE__: string;

const { call } = startWorker(new URL(__WORKER_FILE__, document.baseURI));
showSheets((request) => call<'sheet'>({ kind: 'sheet', request }));
