import type { CompanyFacts } from '../../../src/rules/index.ts';
import type { ChatTurn } from '../../chat/chat-turn.ts';
import { type LocalGuide, openLocalGuide } from './local-guide.ts';
import {
  type Numbered,
  type ToldTurn,
  turnsChannel,
  type WorkerAnswer,
  type WorkerProgress,
  type WorkerRequest,
} from './worker-messages.ts';

/** File with the data, beside the worker; its name changes with its content. */
declare const __DATA_FILE__: string;

const channel = new BroadcastChannel(turnsChannel);

const tellTurn = (conversation: string, turn: ChatTurn): void => {
  const told: ToldTurn = { conversation, turn };
  channel.postMessage(told);
};

const tellProgress = (progress: number): void => {
  const told: WorkerProgress = { progress };
  postMessage(told);
};

const opening = openLocalGuide(new URL(__DATA_FILE__, location.href), __DATA_FILE__, tellTurn, tellProgress);

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
    return { number: asked.number, result: await answer(await opening, asked) };
  } catch {
    return { number: asked.number, failed: true };
  }
};

addEventListener('message', ({ data }: MessageEvent<Numbered<WorkerRequest>>) => {
  void handle(data).then((answered) => postMessage(answered));
});
