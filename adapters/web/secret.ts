import { createHash, timingSafeEqual } from 'node:crypto';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Whether a secret sent is the one set up. Takes the same time for any wrong value. */
export const isSecret = (secret: string, sent: string | undefined): boolean =>
  timingSafeEqual(digest(secret), digest(sent ?? ''));
