import type { App } from '@slack/bolt';
import { z } from 'zod';
import type { ChannelParts, SlackClient } from './channel-parts.ts';
import { typedText } from './message-text.ts';
import { helpMessage } from './own-messages.ts';
import { directPlace, mentionPlace, type Place } from './place.ts';
import { sendTo } from './send.ts';

/** A message somebody wrote. Edits, deletions, joins and what apps post carry a subtype or a bot. */
const written = z.looseObject({
  channel: z.string(),
  user: z.string(),
  ts: z.string(),
  thread_ts: z.string().optional(),
  text: z.string().optional().default(''),
  channel_type: z.string().optional(),
  subtype: z.literal(['file_share', 'thread_broadcast']).optional(),
  bot_id: z.undefined().optional(),
  files: z.array(z.unknown()).optional().default([]),
  edited: z.looseObject({ ts: z.string() }).optional(),
});
export type Written = z.infer<typeof written>;

/** Reads an event as a message of a person; undefined for edits, joins and what apps post. */
export const readWritten = (event: unknown): Written | undefined => written.safeParse(event).data;

/** Answers a message in the place it was written, with what the channel can do where it says nothing. */
export const answerWritten = async (
  { answering }: ChannelParts,
  client: SlackClient,
  asked: { readonly place: Place; readonly user: string; readonly message: string; readonly text: string },
): Promise<void> => {
  const { place, user, message } = asked;
  const text = typedText(asked.text);
  const answer = text === '' ? helpMessage('ko') : await answering.answer({ place, message, text });
  if (answer) await sendTo(client, place, user, answer);
};

/** Mentions in channels, and direct messages outside threads; those in threads belong to the assistant. */
export const listenToMessages = (app: App, parts: ChannelParts): void => {
  app.event('app_mention', async ({ event, body, client }) => {
    const message = readWritten(event);
    if (!message) return;
    const place = mentionPlace(body.team_id, message.channel, message.ts, message.thread_ts);
    await answerWritten(parts, client, { ...message, place, message: body.event_id });
  });
  app.event('message', async ({ event, body, client }) => {
    const message = readWritten(event);
    if (message?.channel_type !== 'im') return;
    const place = directPlace(body.team_id, message.channel, message.thread_ts);
    await answerWritten(parts, client, { ...message, place, message: body.event_id });
  });
};
