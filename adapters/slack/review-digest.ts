import type { Logger } from 'pino';
import type { LearningStore } from '../../src/ports/learning-store.ts';
import type { Repeat } from '../conversation/expire-regularly.ts';
import { seoulDate, seoulHour } from '../conversation/seoul-date.ts';
import type { Overview } from '../learning/review.ts';
import type { SlackClient } from './channel-parts.ts';
import { reviewMessage } from './review-message.ts';
import { describeSlackError, slackCode } from './slack-error.ts';

export interface DigestParts {
  readonly channel: string;
  /** Hour in Seoul from which on the day's digest is due. */
  readonly hour: number;
  readonly days: Pick<LearningStore, 'claimDigest' | 'releaseDigest'>;
  readonly overview: () => Promise<Overview>;
  /** Undefined while Slack cannot be written to. */
  readonly client: () => Pick<SlackClient, 'chat'> | undefined;
  readonly logger: Pick<Logger, 'info' | 'warn'>;
  readonly now: () => number;
}

/** How often it is looked whether the digest is due, in milliseconds. */
const often = 60_000;
/** How long a refusal of Slack is waited out. */
const afterRefusal = 30 * 60_000;

/** Posts the groups of the day; nothing where there are none. */
const post = async (
  { channel, overview }: DigestParts,
  client: Pick<SlackClient, 'chat'>,
): Promise<boolean> => {
  const found = await overview();
  if (found.groups.length === 0) return false;
  await client.chat.postMessage({ channel, ...reviewMessage(found, 'ko'), unfurl_links: false });
  return true;
};

/**
 * One look at whether the digest of the day is due. The day is claimed in the storage before anything is sent, so
 * that neither a restart nor a second process posts it again; given back only where Slack says that it did not take
 * it. Never rejects.
 */
export const createDigest = (parts: DigestParts): (() => Promise<void>) => {
  const { hour, days, logger, now } = parts;
  let done: string | undefined;
  let notBefore = 0;
  return async () => {
    const day = seoulDate(now());
    const client = parts.client();
    if (done === day || seoulHour(now()) < hour || now() < notBefore || !client) return;
    try {
      done = day;
      if (!(await days.claimDigest(day))) return;
      if (await post(parts, client)) logger.info('the digest of questions to look at is posted');
    } catch (error) {
      logger.warn(
        { error: describeSlackError(error) },
        'the digest of questions to look at could not be posted',
      );
      if (slackCode(error) === undefined) return;
      done = undefined;
      notBefore = now() + afterRefusal;
      await days.releaseDigest(day).catch(() => undefined);
    }
  };
};

/** Looks regularly whether the digest is due; returns how to stop. */
export const digestRegularly = (parts: DigestParts, repeat: Repeat): (() => void) => {
  const look = createDigest(parts);
  void look();
  return repeat(often, () => void look());
};
