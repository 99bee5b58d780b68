import { z } from 'zod';
import { typedText } from '../slack/message-text.ts';

const account = z.object({ id: z.string() });

/** A message as Botkit's adapters hand it on, whatever platform it comes from. */
const message = z.object({
  type: z.string(),
  text: z.string().nullish(),
  /** Messenger: what a pressed quick reply stands for; its text is only the label. */
  quick_reply: z.object({ payload: z.string() }).nullish(),
  /** Slack: written by an app. */
  bot_id: z.string().nullish(),
  incoming_message: z.object({
    id: z.string().nullish(),
    channelId: z.string(),
    from: account.extend({ role: z.string().nullish() }),
    recipient: z.object({ id: z.string().nullish() }).nullish(),
    conversation: account.extend({ isGroup: z.boolean().nullish(), thread_ts: z.string().nullish() }),
    entities: z
      .array(z.looseObject({ type: z.string().nullish(), mentioned: account.partial().nullish() }))
      .nullish(),
  }),
});
type Message = z.infer<typeof message>;

/** Something a person said to a bot of Botkit. */
export interface Heard {
  readonly text: string;
  /** Platform, room, thread and person: whoever shares a room has a conversation of their own all the same. */
  readonly conversationKey: string;
  readonly messageId: string | undefined;
  /** The platform's name, as the adapter gives it: "slack", "facebook", "websocket". */
  readonly platform: string;
  /** The bot is talked to: by name, or because nobody else is there. */
  readonly isAddressed: boolean;
}

const addressedTypes: readonly string[] = ['direct_message', 'direct_mention', 'mention'];

const isFromBot = ({ bot_id, incoming_message: { from, recipient } }: Message): boolean =>
  Boolean(bot_id) || from.role === 'bot' || from.id === recipient?.id;

const isAddressed = ({ type, incoming_message }: Message): boolean => {
  const { from, recipient, conversation, entities } = incoming_message;
  return (
    addressedTypes.includes(type) ||
    conversation.isGroup === false ||
    conversation.id === from.id ||
    (entities ?? []).some(
      (entity) =>
        entity.type === 'mention' &&
        entity.mentioned?.id !== undefined &&
        entity.mentioned.id === recipient?.id,
    )
  );
};

const teamsMention = /<at\b[^>]*>[^<]*<\/at>/g;

/** What was typed, without the platform's mark-up for calling somebody. */
const spokenText = ({ text, quick_reply, incoming_message: { channelId } }: Message): string => {
  const said = quick_reply?.payload || text || '';
  if (channelId === 'slack') return typedText(said);
  return (channelId === 'msteams' ? said.replace(teamsMention, ' ') : said).trim();
};

/** Reads a message of Botkit; undefined for what no person said: without text, of bots, or of another form. */
export const readHeard = (raw: unknown): Heard | undefined => {
  const { data } = message.safeParse(raw);
  if (!data || isFromBot(data)) return undefined;
  const text = spokenText(data);
  if (text === '') return undefined;
  const { id, channelId, from, conversation } = data.incoming_message;
  return {
    text,
    conversationKey: JSON.stringify([channelId, conversation.id, conversation.thread_ts ?? '', from.id]),
    messageId: id || undefined,
    platform: channelId,
    isAddressed: isAddressed(data),
  };
};
