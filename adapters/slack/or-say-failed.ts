import type { RespondFn } from '@slack/bolt';
import { ownMessage } from './own-messages.ts';

/**
 * Does something that somebody waits for: where it fails, they are told so.
 * @throws what the work failed with, for the log
 */
export const orSayFailed = async (respond: RespondFn, work: () => Promise<void>): Promise<void> => {
  try {
    await work();
  } catch (error) {
    const message = ownMessage('failed', 'ko');
    // Why the work failed matters more than that it could not be said.
    await respond({ response_type: 'ephemeral', replace_original: false, ...message }).catch(() => undefined);
    throw error;
  }
};
