import { migrateState } from '../../src/exchange/migrate-state.ts';
import type { Language, Pack } from '../../src/index.ts';
import type { ConversationStore, FinishedTurn } from '../../src/ports/conversation-store.ts';
import type { Keys } from '../conversation/incoming-message.ts';
import type { TurnService } from '../conversation/turn-service.ts';
import { type ChatTurn, channel, contactsIn, toChatTurns } from './chat-turn.ts';
import type { EventHub } from './event-hub.ts';

export interface ChatMessage {
  readonly conversation: string;
  readonly messageId: string;
  readonly text: string;
  readonly language?: Language | undefined;
}

export interface ChatAnswer {
  readonly conversation: string;
  readonly duplicate: boolean;
  readonly answered: boolean;
  readonly turn: ChatTurn;
}

export interface ConversationView {
  readonly conversation: string;
  readonly language: Language;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly turns: readonly ChatTurn[];
}

/** The web chat behind its routes, and behind the worker that answers without a server. */
export interface ChatService {
  answer(message: ChatMessage): Promise<ChatAnswer>;
  /** A conversation with all turns still kept; undefined when there is none. */
  restore(token: string): Promise<ConversationView | undefined>;
  judge(token: string, turn: string, helpful: boolean): Promise<boolean>;
  /** Tells of turns that are saved from now on; undefined where too many listen already. */
  listen(token: string, listener: (turn: ChatTurn) => void): (() => void) | undefined;
  /** Turns of a conversation that came after one. */
  turnsAfter(token: string, version: number): Promise<readonly ChatTurn[]>;
}

export interface ChatParts {
  readonly pack: Pack;
  readonly turns: TurnService;
  readonly store: ConversationStore;
  readonly keys: Keys;
  readonly events: EventHub<ChatTurn>;
  readonly now: () => number;
}

/** Passes saved turns on to those who listen to their conversation; for `onTurn` of the turn service. */
export const publishTo = (events: EventHub<ChatTurn>, pack: Pack): ((turn: FinishedTurn) => void) => {
  const toChatTurn = toChatTurns(pack);
  return (turn) => events.publish(turn.conversation, toChatTurn({ ...turn, version: turn.version + 1 }));
};

/** The web chat over the turn service and the store of conversations. */
export const createChat = ({ pack, turns, store, keys, events, now }: ChatParts): ChatService => {
  const toChatTurn = toChatTurns(pack);
  const contactsOf = contactsIn(pack);
  const keyOf = (token: string): string => keys.conversation(channel, token);
  return {
    async answer({ conversation, messageId, text, language }) {
      const sent = { channel, conversationKey: conversation, messageId, text, language };
      const { reply, trace, duplicate, said } = await turns.handle(sent);
      const at = new Date(now()).toISOString();
      const turn = { id: keys.message(messageId), at, said, reply, contacts: contactsOf(reply) };
      return { conversation, duplicate, answered: trace.intent !== 'stand-in', turn };
    },
    async restore(token) {
      const entries = await store.transcript(keyOf(token));
      if (entries.length === 0) return undefined;
      const state = migrateState((await store.open(keyOf(token))).state);
      const { language = 'ko', facts = {} } = state ?? {};
      return { conversation: token, language, facts, turns: entries.map(toChatTurn) };
    },
    judge: (token, turn, helpful) => store.judge(keyOf(token), turn, helpful),
    listen: (token, listener) => events.subscribe(keyOf(token), listener),
    async turnsAfter(token, version) {
      const entries = await store.transcript(keyOf(token));
      return entries.filter((entry) => entry.version > version).map(toChatTurn);
    },
  };
};
