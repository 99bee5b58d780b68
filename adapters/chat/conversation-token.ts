import { randomBytes } from 'node:crypto';

/** 32 random bytes: whoever holds the token holds the conversation, so it can't be guessed. */
const tokenBytes = 32;

/** How tokens look; browsers make their own, so that the first message can be repeated safely as well. */
export const tokenPattern = /^[\w-]{43}$/;

/** A token nobody guesses: who holds it holds the conversation. */
export const newToken = (): string => randomBytes(tokenBytes).toString('base64url');
