import { z } from 'zod';
import { limits } from './limits.ts';

/** Where in Slack something was asked, and so where it is answered. */
export const place = z.strictObject({
  /** Names the conversation whose memory the question belongs to. */
  conversation: z.string().min(1),
  channel: z.string().min(1),
  /** Only the guide and the asker are there: nothing has to be hidden, nothing can be shared. */
  isPrivate: z.boolean(),
  /** The thread a shared answer goes to. */
  thread: z.string().optional(),
  /** Whether the question itself stands in that thread, and so its answer too. */
  inThread: z.boolean(),
});
export type Place = z.infer<typeof place>;

const key = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(':');

/** A slash command: each person has a conversation of their own in each channel. */
export const commandPlace = (team: string, channel: string, user: string): Place => ({
  conversation: key(team, channel, user),
  channel,
  isPrivate: false,
  inThread: false,
});

/** A mention in a channel: its thread is the conversation, and a mention outside one begins one. */
export const mentionPlace = (team: string, channel: string, ts: string, thread?: string): Place => ({
  conversation: key(team, channel, thread ?? ts),
  channel,
  isPrivate: false,
  thread: thread ?? ts,
  inThread: thread !== undefined,
});

/** A direct message: the whole of it is one conversation, and each thread in it another. */
export const directPlace = (team: string, channel: string, thread?: string): Place => ({
  conversation: key(team, channel, thread),
  channel,
  isPrivate: true,
  ...(thread !== undefined && { thread }),
  inThread: thread !== undefined,
});

const language = z.enum(['ko', 'en']);

/** What a button of the channel carries: something to say, or the answer or case it stands below. */
const pressed = z.discriminatedUnion('does', [
  z.strictObject({ does: z.literal('say'), place, text: z.string().min(1), language }),
  z.strictObject({
    does: z.enum(['share', 'copy', 'good', 'bad']),
    place,
    message: z.string().min(1),
    language,
  }),
  z.strictObject({ does: z.literal('correct'), group: z.string().regex(/^g\d+$/), language }),
  z.strictObject({ does: z.literal('assess'), language }),
  z.strictObject({ does: z.enum(['take-case', 'close-case']), case: z.string().min(1).max(64) }),
]);
export type Pressed = z.infer<typeof pressed>;

/** A button's value; undefined where it would be longer than Slack takes. */
export const buttonValue = (value: Pressed): string | undefined => {
  const text = JSON.stringify(value);
  return text.length <= limits.buttonValue ? text : undefined;
};

/** Reads a button's value back; undefined for buttons of other makers or other times. */
export const readButtonValue = (value: string | undefined): Pressed | undefined => {
  try {
    return pressed.safeParse(JSON.parse(value ?? '')).data;
  } catch {
    return undefined;
  }
};
