import type { CompanyFacts } from '../../../src/rules/index.ts';
import type { ChatTurn } from '../../chat/chat-turn.ts';
import { openDatabase } from './indexed-db-store.ts';
import { loadEngine } from './load-engine.ts';
import type { LocalGuide } from './local-guide.ts';
import {
  type Numbered,
  type ToldTurn,
  turnsChannel,
  type WorkerAnswer,
  type WorkerProgress,
  type WorkerRequest,
} from './worker-messages.ts';

/** Files beside the worker; their names change with their content. */
declare const __PACK_FILE__: string;
declare const __CODE_FILE__: string;

const channel = new BroadcastChannel(turnsChannel);

const tellTurn = (conversation: string, turn: ChatTurn): void => {
  const told: ToldTurn = { conversation, turn };
  channel.postMessage(told);
};

const tellProgress = (progress: number): void => {
  const told: WorkerProgress = { progress };
  postMessage(told);
};

const openGuide = async (): Promise<LocalGuide> => {
  const addresses = {
    pack: new URL(__PACK_FILE__, location.href),
    code: new URL(__CODE_FILE__, location.href),
  };
  const database = await openDatabase('smart-factory-guide').catch(() => undefined);
  const { engine, code } = await loadEngine(database, addresses, tellProgress);
  return code.openLocalGuide(database, engine, tellTurn);
};

let opening: Promise<LocalGuide> | undefined;

/** What could not be loaded is loaded anew when it is asked for again: the connection may be back. */
const opened = (): Promise<LocalGuide> => {
  opening ??= openGuide().catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
};

const answer = ({ chat, sheet }: LocalGuide, asked: WorkerRequest): unknown => {
  switch (asked.kind) {
    case 'ready':
      return undefined;
    case 'send':
      return chat.answer(asked.message);
    case 'restore':
      return chat.restore(asked.conversation);
    case 'after':
      return chat.turnsAfter(asked.conversation, asked.version);
    case 'sheet':
      return sheet(asked.request.facts as CompanyFacts, asked.request.language);
  }
};

const handle = async (asked: Numbered<WorkerRequest>): Promise<WorkerAnswer> => {
  try {
    return { number: asked.number, result: await answer(await opened(), asked) };
  } catch {
    return { number: asked.number, failed: true };
  }
};

// Made ready at once; who asks first is told where that fails.
opened().catch(() => {});

addEventListener('message', ({ data }: MessageEvent<Numbered<WorkerRequest>>) => {
  void handle(data).then((answered) => postMessage(answered));
});
