import type { RespondFn } from '@slack/bolt';
import type { SlackMessage } from './blocks.ts';
import type { SlackClient } from './channel-parts.ts';
import type { Place } from './place.ts';

const threadOf = ({ thread, inThread }: Place): { thread_ts?: string } =>
  inThread && thread !== undefined ? { thread_ts: thread } : {};

/** Shows a message where something was asked: to the asker alone, wherever others could read along. */
export const sendTo = async (
  client: SlackClient,
  place: Place,
  user: string,
  message: SlackMessage,
): Promise<void> => {
  const { channel, isPrivate } = place;
  const common = { channel, ...threadOf(place), ...message };
  if (isPrivate) await client.chat.postMessage({ ...common, unfurl_links: false, unfurl_media: false });
  else await client.chat.postEphemeral({ ...common, user });
};

/** Answers a command or a press by the address it came with, which also works where the app is no member. */
export const respondPrivately = async (
  respond: RespondFn,
  place: Place,
  message: SlackMessage,
): Promise<void> => {
  await respond({ response_type: 'ephemeral', replace_original: false, ...threadOf(place), ...message });
};

/** Makes a message visible to the whole channel, in the thread of the question where it has one. */
export const respondToAll = async (
  respond: RespondFn,
  place: Place,
  message: SlackMessage,
): Promise<void> => {
  const thread = place.thread === undefined ? {} : { thread_ts: place.thread };
  await respond({ response_type: 'in_channel', replace_original: false, ...thread, ...message });
};

/** Puts another message in place of the one whose button was pressed. */
export const replaceOriginal = async (respond: RespondFn, message: SlackMessage): Promise<void> => {
  await respond({ response_type: 'ephemeral', replace_original: true, ...message });
};
