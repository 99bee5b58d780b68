import type { Logger } from 'pino';
import type { Guide } from '../../src/exchange/guide.ts';
import { migrateState } from '../../src/exchange/migrate-state.ts';
import type { Language } from '../../src/exchange/reply.ts';
import type { ConversationState } from '../../src/exchange/state.ts';
import { type IsPublicContact, maskPersonalData } from '../../src/language/extract/personal.ts';
import { languageOf } from '../../src/language/language-of.ts';
import type {
  ConversationStore,
  FinishedTurn,
  OpenedConversation,
  TurnResult,
} from '../../src/ports/conversation-store.ts';
import { describeError } from '../logging/describe-error.ts';
import { cleanText } from './message-text.ts';
import { createOneAtATime } from './one-at-a-time.ts';
import { seoulDate } from './seoul-date.ts';
import { type StandInReason, standIn } from './stand-in.ts';
import type { StepIn } from './step-in.ts';
import { within } from './within.ts';

/** A message as a channel hands it in. */
export interface IncomingMessage {
  /** Short name of the channel: kakao, web, slack. */
  readonly channel: string;
  /** Whoever talks, as the channel knows them; only a digest of it is kept. */
  readonly conversationKey: string;
  /** The platform's id of the message or delivery: the same one twice is answered once. */
  readonly messageId?: string | undefined;
  readonly text: string;
  /** Left out, the language of the text decides. */
  readonly language?: Language | undefined;
}

export interface TurnOutcome extends TurnResult {
  /** The message had been answered before; this is the first answer. */
  readonly duplicate: boolean;
  /** The message as it is kept: clean, personal data masked. */
  readonly said: string;
}

/** What conversations and messages are kept under. */
export interface Keys {
  conversation(channel: string, person: string): string;
  message(messageId: string): string;
}

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

export interface TurnServiceParts {
  readonly guide: Guide;
  readonly store: ConversationStore;
  readonly logger: Pick<Logger, 'info' | 'error'>;
  readonly isPublicContact: IsPublicContact;
  readonly keys: Keys;
  /** Answers in the guide's place, or lets it answer; left out, the guide answers everything. */
  readonly stepIn?: StepIn | undefined;
  /** Told of every turn that was saved, for those who listen to a conversation from elsewhere. */
  readonly onTurn?: ((turn: FinishedTurn) => void) | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A fixed day, YYYY-MM-DD, instead of today's date in Asia/Seoul. */
  readonly today?: string | undefined;
  /** Whether a conversation may go on, or has sent too many messages. */
  readonly mayGoOn?: ((conversation: string) => Promise<boolean>) | undefined;
  /** Milliseconds until a stand-in answers. KakaoTalk waits for 5 s, the way there and back included. */
  readonly budget?: number | undefined;
}

/** A message ready to be answered: clean, without personal data, under a digest. */
interface Prepared {
  readonly conversation: string;
  readonly channel: string;
  readonly messageId: string | undefined;
  readonly text: string;
  readonly language: Language | undefined;
}

const defaultBudget = 4_000;

/** After this the focus of a conversation is no longer what people mean by "서류는?". */
const longestPause = 24 * 60 * 60 * 1000;

/** Another process may answer the same conversation at the same time; losing that race again is unlikely. */
const attempts = 3;

const stateOf = (opened: OpenedConversation, now: number): ConversationState | undefined =>
  now - opened.touchedAt > longestPause ? undefined : migrateState(opened.state);

/** Takes messages of all channels to the guide and its replies back, and keeps what has to be kept. */
export const createTurnService = (parts: TurnServiceParts): TurnService => {
  const { guide, store, logger, isPublicContact, keys, now, mayGoOn, budget = defaultBudget } = parts;
  const queue = createOneAtATime();

  const prepare = ({ channel, conversationKey, messageId, text, language }: IncomingMessage): Prepared => ({
    conversation: keys.conversation(channel, conversationKey),
    channel,
    messageId: messageId ? keys.message(messageId) : undefined,
    text: maskPersonalData(cleanText(text), isPublicContact).text,
    language,
  });

  const standInFor = (
    { language, text }: Pick<Prepared, 'language' | 'text'>,
    reason: StandInReason,
  ): TurnOutcome => ({ ...standIn(reason, language ?? languageOf(text)), duplicate: false, said: text });

  const insteadOf = (incoming: IncomingMessage, reason: StandInReason): TurnOutcome =>
    standInFor(prepare(incoming), reason);

  const takeTurn = ({ text, language }: Prepared, state: ConversationState | undefined) =>
    guide.takeTurn(state, { text, today: parts.today ?? seoulDate(now()), ...(language && { language }) });

  const attempt = async (message: Prepared): Promise<TurnOutcome | 'conflict'> => {
    const { conversation, channel, messageId } = message;
    const opened = await store.open(conversation, messageId);
    if (opened.earlier) return { ...opened.earlier, duplicate: true, said: message.text };
    const before = stateOf(opened, now());
    const ask = () => takeTurn(message, before);
    const ahead = { ...message, state: () => migrateState(opened.state), ask };
    const { reply, trace, state } = parts.stepIn ? await parts.stepIn.turn(ahead) : ask();
    const { version } = opened;
    const turn = {
      conversation,
      channel,
      version,
      at: now(),
      messageId,
      said: message.text,
      reply,
      trace,
      state,
    };
    if ((await store.save(turn)) === 'conflict') return 'conflict';
    parts.onTurn?.(turn);
    return { reply, trace, duplicate: false, said: message.text };
  };

  /** Without memory, but answered: an answer matters more than remembering it. */
  const answerUnsaved = (message: Prepared): TurnOutcome => {
    const { reply, trace } = takeTurn(message, undefined);
    return { reply, trace, duplicate: false, said: message.text };
  };

  const answer = async (message: Prepared): Promise<TurnOutcome> => {
    try {
      for (let tried = 0; tried < attempts; tried++) {
        const outcome = await attempt(message);
        if (outcome !== 'conflict') return outcome;
      }
    } catch (error) {
      logger.error({ error: describeError(error), channel: message.channel }, 'a turn could not be kept');
      // Somebody else is to answer: the message is to be sent again rather than lost on its way there.
      if (parts.stepIn?.concerns(message.conversation)) return standInFor(message, 'failed');
    }
    return answerUnsaved(message);
  };

  const note = (message: Prepared, started: number, { trace, duplicate }: TurnOutcome): void => {
    const { intent, topic, outcome, confidence } = trace;
    const { channel, conversation } = message;
    const milliseconds = now() - started;
    logger.info(
      {
        channel,
        conversation: conversation.slice(0, 8),
        intent,
        topic,
        outcome,
        confidence,
        duplicate,
        milliseconds,
      },
      'turn',
    );
  };

  const handle = async (incoming: IncomingMessage): Promise<TurnOutcome> => {
    const started = now();
    const message = prepare(incoming);
    if (mayGoOn && !(await mayGoOn(message.conversation))) return insteadOf(incoming, 'too-many');
    const answering = queue.run(message.conversation, () => answer(message));
    const outcome = await within(budget, answering, () => insteadOf(incoming, 'too-slow'));
    note(message, started, outcome);
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
