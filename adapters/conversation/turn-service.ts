import type { IsPublicContact } from '../../src/language/extract/personal.ts';
import type { TurnResult } from '../../src/ports/conversation-store.ts';
import { describeError } from '../logging/describe-error.ts';
import { type AnsweringParts, createAnswering, standInFor, type TurnOutcome } from './answer-message.ts';
import { type IncomingMessage, type Keys, prepareMessage } from './incoming-message.ts';
import { noteTurn } from './note-turn.ts';
import { createOneAtATime } from './one-at-a-time.ts';
import type { StandInReason } from './stand-in.ts';
import { within } from './within.ts';

export interface TurnService {
  /** Answers a message. Never rejects: whatever goes wrong, there is a polite reply within the budget. */
  handle(message: IncomingMessage): Promise<TurnOutcome>;
  /** What a message was answered with, as long as that is remembered; undefined afterwards. */
  recall(
    message: Pick<IncomingMessage, 'channel' | 'conversationKey'> & { messageId: string },
  ): Promise<TurnResult | undefined>;
  /** Resolves when no turn is in flight, also of those that were answered with a stand-in. */
  idle(): Promise<void>;
}

export interface TurnServiceParts extends AnsweringParts {
  readonly isPublicContact: IsPublicContact;
  readonly keys: Keys;
  /** Whether a conversation may go on, or has sent too many messages. */
  readonly mayGoOn?: ((conversation: string) => Promise<boolean>) | undefined;
  /** Milliseconds until a stand-in answers. KakaoTalk waits for 5 s, the way there and back included. */
  readonly budget?: number | undefined;
}

const defaultBudget = 4_000;

/** Takes messages of all channels to the guide and its replies back, and keeps what has to be kept. */
export const createTurnService = (parts: TurnServiceParts): TurnService => {
  const { store, logger, isPublicContact, keys, now, mayGoOn, budget = defaultBudget } = parts;
  const queue = createOneAtATime();
  const answer = createAnswering(parts);

  const insteadOf = (incoming: IncomingMessage, reason: StandInReason): TurnOutcome =>
    standInFor(prepareMessage(incoming, keys, isPublicContact), reason);

  const handle = async (incoming: IncomingMessage): Promise<TurnOutcome> => {
    const started = now();
    const message = prepareMessage(incoming, keys, isPublicContact);
    if (mayGoOn && !(await mayGoOn(message.conversation))) return insteadOf(incoming, 'too-many');
    const answering = queue.run(message.conversation, () => answer(message));
    const outcome = await within(budget, answering, () => insteadOf(incoming, 'too-slow'));
    noteTurn(logger, message, { ...outcome, milliseconds: now() - started });
    return outcome;
  };

  return {
    async handle(incoming) {
      try {
        return await handle(incoming);
      } catch (error) {
        logger.error(
          { error: describeError(error), channel: incoming.channel },
          'a message could not be answered',
        );
        return insteadOf(incoming, 'failed');
      }
    },
    async recall({ channel, conversationKey, messageId }) {
      const { earlier } = await store.open(
        keys.conversation(channel, conversationKey),
        keys.message(messageId),
      );
      return earlier;
    },
    idle: queue.idle,
  };
};
