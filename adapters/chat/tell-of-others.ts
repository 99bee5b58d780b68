import type { ConversationStore } from '../../src/ports/conversation-store.ts';
import type { Repeat } from '../conversation/expire-regularly.ts';
import type { TurnWatch } from '../storage/sqlite-turn-watch.ts';
import type { ChatTurn, ToChatTurn } from './chat-turn.ts';
import type { EventHub } from './event-hub.ts';

/** Milliseconds until a turn of another process is told of at the latest. */
const every = 500;

interface Watching {
  readonly watch: TurnWatch;
  readonly store: Pick<ConversationStore, 'transcript'>;
  readonly events: EventHub<ChatTurn>;
  readonly toChatTurn: ToChatTurn;
  readonly repeat: Repeat;
  readonly onError: (error: unknown) => void;
}

/**
 * Tells listeners of this process of turns that others on the same storage have saved, until the function it
 * returns is called. Turns of its own are told twice; each stream passes on what it has not sent yet.
 */
export const tellOfOthers = ({
  watch,
  store,
  events,
  toChatTurn,
  repeat,
  onError,
}: Watching): (() => void) => {
  const tell = async (): Promise<void> => {
    for (const conversation of watch.changed().filter(events.isHeard))
      for (const entry of await store.transcript(conversation))
        events.publish(conversation, toChatTurn(entry));
  };
  const stop = repeat(every, () => void tell().catch(onError));
  return () => {
    stop();
    watch.close();
  };
};
