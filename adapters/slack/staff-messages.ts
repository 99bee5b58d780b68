import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { StaffMessage, StaffThread } from '../hand-over/staff-desk.ts';
import type { Identity } from './access.ts';
import type { SlackClient, Staff } from './channel-parts.ts';
import { readWritten } from './listen-messages.ts';
import { typedText } from './message-text.ts';
import { repliesSince } from './threads.ts';

/** The staff's channel, as the app is in it. */
interface Room {
  readonly channel: string;
  readonly identity: Identity;
}

/** Begins a note that stays among staff. */
const ownNote = /^\s*\/\//;

const isForGuide = (text: string, { botUserId }: Identity): boolean =>
  text.trimStart().startsWith(`<@${botUserId}`);

/**
 * What a message in the staff's channel says to the person whose thread it stands in; undefined for anything else:
 * outside of threads, of other apps, notes among staff, questions to the guide.
 */
const readStaffMessage = (event: unknown, { channel, identity }: Room): StaffMessage | undefined => {
  const message = readWritten(event);
  if (message?.channel !== channel || message.thread_ts === undefined) return undefined;
  const { ts, thread_ts: thread, text, files, subtype, edited } = message;
  if (ts === thread || ownNote.test(text) || isForGuide(text, identity)) return undefined;
  const hasFile = subtype === 'file_share' || files.length > 0;
  return { thread, key: ts, text: typedText(text), hasFile, edited: edited?.ts };
};

const inThread = z.looseObject({ ts: z.string(), thread_ts: z.string() });

/** A message that has been changed, or is gone. */
const changedEvent = z.discriminatedUnion('subtype', [
  z.looseObject({ subtype: z.literal('message_changed'), channel: z.string(), message: inThread }),
  z.looseObject({ subtype: z.literal('message_deleted'), channel: z.string(), previous_message: inThread }),
]);

type Heard =
  | { readonly wrote: StaffMessage }
  | { readonly withdrew: { readonly thread: string; readonly key: string } };

/** What an event of Slack says to a person; a message turned into a note among staff is taken back. */
const readStaffEvent = (event: unknown, room: Room): Heard | undefined => {
  const { data } = changedEvent.safeParse(event);
  if (!data) {
    const wrote = readStaffMessage(event, room);
    return wrote && { wrote };
  }
  if (data.channel !== room.channel) return undefined;
  const isGone = data.subtype === 'message_deleted';
  const { ts: key, thread_ts: thread } = isGone ? data.previous_message : data.message;
  const wrote = isGone ? undefined : readStaffMessage({ ...data.message, channel: data.channel }, room);
  return wrote ? { wrote } : { withdrew: { thread, key } };
};

/** Keeps what an event of Slack says to a person, before Slack is told that the event has arrived. */
export const keepStaffMessage = async (
  body: unknown,
  { desk, channel }: Staff,
  identity: Identity,
): Promise<void> => {
  if (channel === undefined || typeof body !== 'object' || body === null || !('event' in body)) return;
  const heard = readStaffEvent(body.event, { channel, identity });
  if (!heard) return;
  if ('wrote' in heard) await desk.wrote(heard.wrote);
  else await desk.withdrew(heard.withdrew);
};

/** Messages of staff in a thread; undefined where Slack told nothing of it, since its first message always comes too. */
const messagesIn = async (
  client: SlackClient,
  thread: string,
  room: Room,
): Promise<readonly StaffMessage[] | undefined> => {
  const { channel } = room;
  const replies = await repliesSince(client, channel, thread, thread);
  if (!replies.some(({ ts }) => ts === thread)) return undefined;
  return replies.flatMap((reply) => readStaffMessage({ ...reply, channel }, room) ?? []);
};

/** In which a message that was just written comes to be listed with its thread, in milliseconds. */
const settling = 2_000;

const missingIn = (messages: readonly StaffMessage[], keys: readonly string[]): readonly string[] => {
  const there = new Set(messages.map(({ key }) => key));
  return keys.filter((key) => !there.has(key));
};

/** What was passed on and is not in its thread, also when it is read once more, was taken back. */
const catchUpThread = async (
  client: SlackClient,
  { desk }: Staff,
  { thread, passedOn }: StaffThread,
  room: Room,
): Promise<void> => {
  const messages = await messagesIn(client, thread, room);
  if (!messages) return;
  for (const message of messages) await desk.wrote(message);
  const missing = missingIn(messages, passedOn);
  if (missing.length === 0) return;
  await pause(settling, undefined, { ref: false });
  const again = await messagesIn(client, thread, room);
  for (const key of again ? missingIn(again, missing) : []) await desk.withdrew({ thread, key });
};

/**
 * Looks into the threads of open cases for what was written, changed or deleted while nobody listened.
 * @throws the last failure, after all threads have been tried
 */
export const catchUp = async (client: SlackClient, staff: Staff, identity: Identity): Promise<void> => {
  const { desk, channel } = staff;
  if (channel === undefined) return;
  let failure: unknown;
  for (const thread of await desk.threads())
    await catchUpThread(client, staff, thread, { channel, identity }).catch((error: unknown) => {
      failure = error;
    });
  if (failure !== undefined) throw failure;
};
