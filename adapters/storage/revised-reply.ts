import type { Reply } from '../../src/exchange/reply.ts';

/** A turn as far as it can be revised. */
export interface Revisable {
  readonly messageId?: string | undefined;
  readonly reply: Reply;
}

/** What a turn's reply becomes when that of a message is revised; undefined where it stays as it is. */
export const revisedReplyOf = (turn: Revisable, messageId: string, reply: Reply): Reply | undefined => {
  if (turn.messageId === messageId) return reply;
  return turn.reply.revises === messageId ? { ...reply, revises: messageId } : undefined;
};
