import type { Reply } from '../../src/index.ts';
import { languageOf } from '../../src/language/language-of.ts';
import type { TurnOutcome } from '../conversation/answer-message.ts';
import type { IncomingMessage } from '../conversation/incoming-message.ts';
import { standInText } from '../conversation/stand-in.ts';
import type { BotkitBot, BotkitHandler, BotkitPlugin } from './contract.ts';
import { type Heard, readHeard } from './heard.ts';
import { renderMessages } from './render-messages.ts';

/** The part of the turn service this channel needs. */
export interface Turns {
  handle(message: IncomingMessage): Promise<Pick<TurnOutcome, 'reply' | 'duplicate'>>;
}

export interface GuidePluginOptions {
  readonly turns: Turns;
  /**
   * `all`: every message that no `hears` and no dialog of the bot has taken. `mentions`: of these only what is
   * said to the bot, by name or where nobody else is there.
   */
  readonly listensTo?: 'all' | 'mentions';
  /** Botkit's events that are messages of people. */
  readonly events?: readonly string[];
  /** Told what went wrong, without the message's text. */
  readonly onError?: (error: unknown) => void;
}

const messageEvents = ['message', 'direct_message', 'direct_mention', 'mention'] as const;

const channel = 'botkit';

const send = async (bot: BotkitBot, message: object, reply: Reply, { platform }: Heard): Promise<void> => {
  for (const answer of renderMessages(reply, platform)) await bot.reply(message, answer);
};

const answer = async (turns: Turns, bot: BotkitBot, message: object, heard: Heard): Promise<void> => {
  const { conversationKey, messageId, text } = heard;
  const { reply, duplicate } = await turns.handle({ channel, conversationKey, messageId, text });
  // Platforms deliver again what took long; the first delivery is being answered.
  if (!duplicate) await send(bot, message, reply, heard);
};

/**
 * A plugin for `controller.usePlugin` that lets a bot of Botkit 4 answer from the guide. The bot's own `hears`,
 * dialogs and earlier handlers come first. Never rejects, since Botkit would end the process: what goes wrong is
 * said politely and told to `onError`.
 */
export const guidePlugin = ({
  turns,
  listensTo = 'all',
  events = messageEvents,
  onError = () => undefined,
}: GuidePluginOptions): BotkitPlugin => {
  const apologise = async (bot: BotkitBot, message: object, { text }: Heard): Promise<void> => {
    await bot.reply(message, { text: standInText('failed', languageOf(text)) });
  };
  const handler: BotkitHandler = async (bot, message) => {
    const heard = readHeard(message);
    if (!heard || (listensTo === 'mentions' && !heard.isAddressed)) return undefined;
    await answer(turns, bot, message, heard).catch((error: unknown) => {
      onError(error);
      return apologise(bot, message, heard).catch(onError);
    });
    return false;
  };
  return { name: 'Smart Factory Guide', init: (controller) => controller.on([...events], handler) };
};
