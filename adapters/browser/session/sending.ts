import type { ChatTurn } from '../../chat/chat-turn.ts';
import { type Connection, UnreachableError } from '../connection/connection.ts';
import type { HeardTurns } from './heard-turns.ts';
import type { Line } from './line.ts';
import { forgetUnanswered, type MemoryKeeper, newMessageId, type Unanswered } from './memory.ts';
import type { StateKeeper } from './session-state.ts';
import { sendingTurn, withAnswer } from './shown-turn.ts';

/** A person's messages on their way to the guide. */
export interface Sending {
  /** Sends a message that is shown already. Resolves when it has been answered or has failed. */
  deliver(message: Unanswered): Promise<void>;
  say(text: string): Promise<void>;
  retry(key: string): Promise<void>;
  retryFailed(): void;
}

export interface SendingParts {
  readonly keeper: StateKeeper;
  readonly memory: MemoryKeeper;
  readonly connection: Connection;
  readonly heard: HeardTurns;
  readonly line: Line;
  readonly now: () => number;
  /** The conversation as it is now. */
  readonly token: () => string;
  readonly onAnswered: (turn: ChatTurn) => void;
}

export const createSending = (parts: SendingParts): Sending => {
  const { memory, connection, heard, line, now, token, onAnswered } = parts;
  const { state, change, replace } = parts.keeper;

  const send = async ({ id, text }: Unanswered): Promise<void> => {
    const conversation = token();
    try {
      const { language } = state();
      const sent = { conversation, messageId: id, text, ...(language && { language }) };
      const { turn, answered } = await connection.send(sent);
      if (conversation !== token()) return;
      forgetUnanswered(memory, (one) => one.id === id);
      const others = state().turns.filter((shown) => shown.turn?.id !== turn.id || shown.key === id);
      change({ turns: others });
      replace(id, (shown) => withAnswer(shown, turn, !answered));
      line.set(true);
      onAnswered(turn);
    } catch (error) {
      replace(id, (shown) => ({ ...shown, status: 'failed' }));
      if (error instanceof UnreachableError && error.passing) line.lose(retryFailed);
    }
  };
  const deliver = (message: Unanswered): Promise<void> => heard.during(() => send(message));

  const retry = async (key: string): Promise<void> => {
    const shown = state().turns.find((one) => one.key === key);
    if (!shown || shown.status === 'sending') return;
    replace(key, (one) => ({ ...one, status: 'sending', turn: undefined }));
    await deliver({ id: key, text: shown.said, at: shown.at });
  };
  const retryFailed = (): void => {
    for (const { key } of state().turns.filter(({ status }) => status === 'failed')) void retry(key);
  };

  return {
    deliver,
    say(text) {
      const message = { id: newMessageId(), text, at: now() };
      memory.change({ conversation: token(), unanswered: [...(memory.read().unanswered ?? []), message] });
      change({ turns: [...state().turns, sendingTurn(message)] });
      return deliver(message);
    },
    retry,
    retryFailed,
  };
};
