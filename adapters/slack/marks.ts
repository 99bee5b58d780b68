import type { SlackMessage } from './blocks.ts';
import type { ThreadMessage } from './threads.ts';

/** A message that can be found again by a mark: Slack gives the names of blocks back with a channel's messages. */
export const marked = ({ text, blocks: [first, ...others] }: SlackMessage, mark: string): SlackMessage => ({
  text,
  blocks: first ? [{ ...first, block_id: mark }, ...others] : [],
});

/** Whether a message has that mark. */
export const bears = ({ blocks }: ThreadMessage, mark: string): boolean =>
  blocks.some(({ block_id }) => block_id === mark);
