import type { Language } from '../../src/index.ts';
import type { Pack } from '../../src/notice/pack.ts';
import type { TurnResult } from '../../src/ports/conversation-store.ts';
import type { TurnOutcome } from '../conversation/answer-message.ts';
import type { IncomingMessage } from '../conversation/incoming-message.ts';
import type { TurnService } from '../conversation/turn-service.ts';
import type { SlackMessage } from './blocks.ts';
import type { Place } from './place.ts';
import { renderAnswer } from './render-answer.ts';

/** The part of the turn service this channel needs. */
export interface Turns {
  handle(message: IncomingMessage): Promise<TurnResult & Pick<TurnOutcome, 'duplicate'>>;
  recall: TurnService['recall'];
}

/** Something somebody asked. */
export interface Asked {
  readonly place: Place;
  /** Slack's id of the event, command or press. */
  readonly message: string;
  readonly text: string;
  readonly language?: Language | undefined;
}

export interface Answering {
  /** The answer to show to the asker; undefined where this very message has been answered already. */
  answer(asked: Asked): Promise<SlackMessage | undefined>;
  /** An earlier answer, as long as it is remembered. */
  recall(place: Place, message: string): Promise<TurnResult | undefined>;
}

/** Name of the channel. */
export const channel = 'slack';

/** Takes questions of all ways to ask in Slack to the guide, and its replies into blocks. */
export const createAnswering = (turns: Turns, pack: Pack): Answering => ({
  async answer({ place, message, text, language }) {
    const { conversation: conversationKey } = place;
    const outcome = await turns.handle({ channel, conversationKey, messageId: message, text, language });
    if (outcome.duplicate) return undefined;
    const { reply, trace } = outcome;
    return renderAnswer({ pack, reply, trace, place, message });
  },
  recall: ({ conversation }, message) =>
    turns.recall({ channel, conversationKey: conversation, messageId: message }),
});
