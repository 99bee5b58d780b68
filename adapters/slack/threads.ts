import { z } from 'zod';
import type { SlackClient } from './channel-parts.ts';

/** A message of a channel or thread, as far as it is read. */
const threadMessage = z.looseObject({
  ts: z.string(),
  blocks: z
    .array(z.looseObject({ block_id: z.string().optional() }))
    .optional()
    .default([]),
});
export type ThreadMessage = z.infer<typeof threadMessage>;

const page = z.looseObject({
  messages: z.array(threadMessage).optional().default([]),
  response_metadata: z.looseObject({ next_cursor: z.string().optional() }).optional(),
});

/** The part of a client that reads. */
type Reads = Pick<SlackClient, 'conversations'>;

const pageSize = 200;

type Fetch = (cursor: string | undefined) => Promise<unknown>;

const allPages = async (fetch: Fetch): Promise<readonly ThreadMessage[]> => {
  const messages: ThreadMessage[] = [];
  let cursor: string | undefined;
  do {
    const { messages: more, response_metadata } = page.parse(await fetch(cursor));
    messages.push(...more);
    cursor = response_metadata?.next_cursor || undefined;
  } while (cursor !== undefined);
  return messages;
};

const common = { limit: pageSize, inclusive: true } as const;

/** What was posted to a channel since a time (seconds since 1970, as Slack writes them), without replies. */
export const historySince = (client: Reads, channel: string, oldest: string) =>
  allPages((cursor) =>
    client.conversations.history({ channel, oldest, ...common, ...(cursor && { cursor }) }),
  );

/** What was posted to a thread since a time, its first message too. */
export const repliesSince = (client: Reads, channel: string, thread: string, oldest: string) =>
  allPages((cursor) =>
    client.conversations.replies({ channel, ts: thread, oldest, ...common, ...(cursor && { cursor }) }),
  );
