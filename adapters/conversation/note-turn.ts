import type { Logger } from 'pino';
import type { TurnTrace } from '../../src/exchange/guide.ts';
import type { PreparedMessage } from './incoming-message.ts';

/** How a turn went. */
export interface NotedTurn {
  readonly trace: TurnTrace;
  readonly duplicate: boolean;
  readonly milliseconds: number;
}

/** Logs how a turn went, without what was said in it. */
export const noteTurn = (
  logger: Pick<Logger, 'info'>,
  { channel, conversation }: PreparedMessage,
  { trace, duplicate, milliseconds }: NotedTurn,
): void => {
  const { intent, topic, outcome, confidence } = trace;
  const noted = { channel, conversation: conversation.slice(0, 8), intent, topic, outcome, confidence };
  logger.info({ ...noted, duplicate, milliseconds }, 'turn');
};
