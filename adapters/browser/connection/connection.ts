import type { ChatAnswer, ChatMessage, ConversationView } from '../../chat/chat-service.ts';
import type { ChatTurn } from '../../chat/chat-turn.ts';

/** What a listener is told of. */
export interface Hearing {
  /** A turn that was saved, also from another window. */
  onTurn(turn: ChatTurn): void;
  /** Whether the guide can be reached. */
  onReachable(isReachable: boolean): void;
}

/** The way to the guide: a server, or a worker in the same browser. */
export interface Connection {
  /** @throws {UnreachableError} where no answer came; the message may be sent again */
  send(message: ChatMessage): Promise<ChatAnswer>;
  /** Undefined where nothing is kept of the conversation. @throws {UnreachableError} */
  restore(conversation: string): Promise<ConversationView | undefined>;
  /** Hears of turns after one, until the function it returns is called. */
  listen(conversation: string, after: number, hearing: Hearing): () => void;
  /**
   * Resolves when answers come at once, and tells until then how much of getting ready is done, from 0 to 1. Left
   * out where they do from the beginning.
   */
  readonly prepare?: (onProgress: (share: number) => void) => Promise<void>;
  /** Says whether an answer helped; left out where nobody would hear it. */
  readonly judge?: (conversation: string, turn: string, helpful: boolean) => Promise<void>;
}

/** The guide did not answer: no network, a server that restarts, or one that refuses. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';
  /** Trying again may help. */
  readonly passing: boolean;

  constructor(passing: boolean) {
    super('the guide cannot be reached');
    this.passing = passing;
  }
}
