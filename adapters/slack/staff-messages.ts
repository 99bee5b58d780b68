import type { StaffMessage } from '../hand-over/staff-desk.ts';
import type { Identity } from './access.ts';
import type { SlackClient, Staff } from './channel-parts.ts';
import { readWritten } from './listen-messages.ts';
import { typedText } from './message-text.ts';
import { repliesSince } from './threads.ts';

/** Begins a note that stays among staff. */
const ownNote = /^\s*\/\//;

const isForGuide = (text: string, { botUserId }: Identity): boolean =>
  text.trimStart().startsWith(`<@${botUserId}`);

/**
 * What a message in the staff's channel says to the person whose thread it stands in; undefined for anything else:
 * outside of threads, of other apps, notes among staff, questions to the guide.
 */
export const readStaffMessage = (
  event: unknown,
  channel: string,
  identity: Identity,
): StaffMessage | undefined => {
  const message = readWritten(event);
  if (message?.channel !== channel || message.thread_ts === undefined) return undefined;
  const { ts, thread_ts: thread, text } = message;
  if (ts === thread || ownNote.test(text) || isForGuide(text, identity)) return undefined;
  return { thread, key: ts, text: typedText(text) };
};

/** Keeps what an event of Slack says to a person, before Slack is told that the event has arrived. */
export const keepStaffMessage = async (
  body: unknown,
  { desk, channel }: Staff,
  identity: Identity,
): Promise<void> => {
  if (channel === undefined || typeof body !== 'object' || body === null || !('event' in body)) return;
  const message = readStaffMessage(body.event, channel, identity);
  if (message) await desk.wrote(message);
};

/** Looks into the threads of open cases for what was written while nobody listened. */
export const catchUp = async (
  client: SlackClient,
  { desk, channel }: Staff,
  identity: Identity,
): Promise<void> => {
  if (channel === undefined) return;
  for (const thread of await desk.threads())
    for (const reply of await repliesSince(client, channel, thread, thread)) {
      const message = readStaffMessage({ ...reply, channel }, channel, identity);
      if (message) await desk.wrote(message);
    }
};
