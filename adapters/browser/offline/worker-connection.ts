import { channel } from '../../chat/chat-turn.ts';
import type { Connection, Hearing } from '../connection/connection.ts';
import type { GuideWorker } from './call-worker.ts';
import { type ToldTurn, turnsChannel } from './worker-messages.ts';

/** The guide in a worker of the same browser: no request leaves it. */
export const connectToWorker = ({ call, hearProgress }: GuideWorker): Connection => ({
  prepare(onProgress) {
    hearProgress(onProgress);
    return call<'ready'>({ kind: 'ready' });
  },
  send: (message) => call<'send'>({ kind: 'send', message }),
  restore: (conversation) => call<'restore'>({ kind: 'restore', conversation }),
  listen(conversation, after, hearing: Hearing) {
    const told = new BroadcastChannel(turnsChannel);
    told.addEventListener('message', ({ data }: MessageEvent<ToldTurn>) => {
      if (data.conversation === `${channel}:${conversation}`) hearing.onTurn(data.turn);
    });
    const missed = call<'after'>({ kind: 'after', conversation, version: after });
    missed.then(
      (turns) => {
        for (const turn of turns) hearing.onTurn(turn);
      },
      () => hearing.onReachable(false),
    );
    return () => told.close();
  },
});
