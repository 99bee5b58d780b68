import { hash } from 'node:crypto';
import type { Keys } from './incoming-message.ts';

/**
 * Stands for a person on a channel wherever something is stored or logged: no user id of a platform is kept,
 * and the same id on two channels is two conversations.
 */
export const conversationKeyOf = (channel: string, person: string): string =>
  hash('sha256', `${channel}\0${person}`, 'base64url');

/** Message ids come from outside, of any length and content; what is kept is a short digest. */
const messageKeyOf = (messageId: string): string => hash('sha256', messageId, 'base64url').slice(0, 22);

/** Keys that tell nothing of the people they stand for. */
export const digestKeys: Keys = { conversation: conversationKeyOf, message: messageKeyOf };
