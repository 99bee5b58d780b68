import type { Logger } from 'pino';
import type { Guide, Turn } from '../../src/exchange/guide.ts';
import { migrateState } from '../../src/exchange/migrate-state.ts';
import type { ConversationState } from '../../src/exchange/state.ts';
import { languageOf } from '../../src/language/language-of.ts';
import type {
  ConversationStore,
  FinishedTurn,
  OpenedConversation,
  TurnResult,
} from '../../src/ports/conversation-store.ts';
import { describeError } from '../logging/describe-error.ts';
import type { PreparedMessage } from './incoming-message.ts';
import { seoulDate } from './seoul-date.ts';
import { type StandInReason, standIn } from './stand-in.ts';
import type { StepIn } from './step-in.ts';

export interface TurnOutcome extends TurnResult {
  /** The message had been answered before; this is the first answer. */
  readonly duplicate: boolean;
  /** The message as it is kept: clean, personal data masked. */
  readonly said: string;
}

export interface AnsweringParts {
  readonly guide: Guide;
  readonly store: ConversationStore;
  readonly logger: Pick<Logger, 'info' | 'error'>;
  /** Answers in the guide's place, or lets it answer; left out, the guide answers everything. */
  readonly stepIn?: StepIn | undefined;
  /** Told of every turn that was saved, for those who listen to a conversation from elsewhere. */
  readonly onTurn?: ((turn: FinishedTurn) => void) | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A fixed day, YYYY-MM-DD, instead of today's date in Asia/Seoul. */
  readonly today?: string | undefined;
}

/** After this the focus of a conversation is no longer what people mean by "서류는?". */
const longestPause = 24 * 60 * 60 * 1000;

/** Another process may answer the same conversation at the same time; losing that race again is unlikely. */
const attempts = 3;

const stateOf = (opened: OpenedConversation, now: number): ConversationState | undefined =>
  now - opened.touchedAt > longestPause ? undefined : migrateState(opened.state);

/** The polite reply to a message that gets no answer of the guide's own. */
export const standInFor = (
  { language, text }: Pick<PreparedMessage, 'language' | 'text'>,
  reason: StandInReason,
): TurnOutcome => ({ ...standIn(reason, language ?? languageOf(text)), duplicate: false, said: text });

/** Answers a message with what is remembered of its conversation, and saves the turn. */
export const createAnswering = (
  parts: AnsweringParts,
): ((message: PreparedMessage) => Promise<TurnOutcome>) => {
  const { guide, store, logger, stepIn, now } = parts;

  const takeTurn = ({ text, language }: PreparedMessage, state: ConversationState | undefined): Turn =>
    guide.takeTurn(state, { text, today: parts.today ?? seoulDate(now()), ...(language && { language }) });

  const attempt = async (message: PreparedMessage): Promise<TurnOutcome | 'conflict'> => {
    const { conversation, channel, messageId, text: said } = message;
    const opened = await store.open(conversation, messageId);
    if (opened.earlier) return { ...opened.earlier, duplicate: true, said };
    const before = stateOf(opened, now());
    const ask = (): Turn => takeTurn(message, before);
    const ahead = { ...message, state: () => migrateState(opened.state), ask };
    const { reply, trace, state } = stepIn ? await stepIn.turn(ahead) : ask();
    const { version } = opened;
    const turn = { conversation, channel, version, at: now(), messageId, said, reply, trace, state };
    if ((await store.save(turn)) === 'conflict') return 'conflict';
    parts.onTurn?.(turn);
    return { reply, trace, duplicate: false, said };
  };

  /** Without memory, but answered: an answer matters more than remembering it. */
  const answerUnsaved = (message: PreparedMessage): TurnOutcome => {
    const { reply, trace } = takeTurn(message, undefined);
    return { reply, trace, duplicate: false, said: message.text };
  };

  return async (message) => {
    try {
      for (let tried = 0; tried < attempts; tried++) {
        const outcome = await attempt(message);
        if (outcome !== 'conflict') return outcome;
      }
    } catch (error) {
      logger.error({ error: describeError(error), channel: message.channel }, 'a turn could not be kept');
      // Somebody else is to answer: the message is to be sent again rather than lost on its way there.
      if (stepIn?.concerns(message.conversation)) return standInFor(message, 'failed');
    }
    return answerUnsaved(message);
  };
};
