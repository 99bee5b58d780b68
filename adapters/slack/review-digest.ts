import type { Logger } from 'pino';
import type { LearningStore } from '../../src/ports/learning-store.ts';
import type { Repeat } from '../conversation/expire-regularly.ts';
import { seoulDate, seoulHour } from '../conversation/seoul-date.ts';
import type { Overview } from '../learning/review.ts';
import type { SlackClient } from './channel-parts.ts';
import { bears, marked } from './marks.ts';
import { reviewMessage } from './review-message.ts';
import { describeSlackError } from './slack-error.ts';
import { historySince } from './threads.ts';

type DigestClient = Pick<SlackClient, 'chat' | 'conversations'>;

export interface DigestParts {
  readonly channel: string;
  /** Hour in Seoul from which on the day's digest is due. */
  readonly hour: number;
  readonly days: Pick<LearningStore, 'beginDigest' | 'endDigest'>;
  readonly overview: () => Promise<Overview>;
  /** Undefined while Slack cannot be written to. */
  readonly client: () => DigestClient | undefined;
  readonly logger: Pick<Logger, 'info' | 'warn'>;
  readonly now: () => number;
}

/** How often it is looked whether the digest is due, in milliseconds. */
const often = 60_000;
/** How long a failure is waited out. */
const afterFailure = 30 * 60_000;
/** Longer than posting can take: whoever began it is not at it any more. */
const lease = 5 * 60_000;
const day = 24 * 60 * 60_000;

const markOf = (date: string): string => `digest:${date}`;

/** Whether the digest reached the channel although nobody heard so. */
const isThere = async (
  { channel, now }: DigestParts,
  client: DigestClient,
  date: string,
): Promise<boolean> => {
  const since = String(Math.floor((now() - day) / 1000));
  const messages = await historySince(client, channel, since);
  return messages.some((message) => bears(message, markOf(date)));
};

/** Posts the groups of the day; nothing where there are none. */
const post = async (
  { channel, overview, logger }: DigestParts,
  client: DigestClient,
  date: string,
): Promise<void> => {
  const found = await overview();
  if (found.groups.length === 0) return;
  const message = marked(reviewMessage(found, 'ko'), markOf(date));
  await client.chat.postMessage({ channel, ...message, unfurl_links: false });
  logger.info('the digest of questions to look at is posted');
};

/** Posts the digest of a day unless it is there, or somebody is at it; returns whether the day is done with. */
const bring = async (parts: DigestParts, client: DigestClient, date: string): Promise<boolean> => {
  const { days, now } = parts;
  const state = await days.beginDigest(date, now(), lease);
  if (state === 'ended' || state === 'underway') return state === 'ended';
  if (state === 'first' || !(await isThere(parts, client, date))) await post(parts, client, date);
  await days.endDigest(date);
  return true;
};

/**
 * One look at whether the digest of the day is due. That it is begun is kept before it is posted, and that it is
 * posted afterwards: after a crash in between, and whenever Slack does not say, it is looked for in the channel before
 * it is posted again. Never rejects.
 */
export const createDigest = (parts: DigestParts): (() => Promise<void>) => {
  const { hour, logger, now } = parts;
  let done: string | undefined;
  let notBefore = 0;
  return async () => {
    const date = seoulDate(now());
    const client = parts.client();
    if (done === date || seoulHour(now()) < hour || now() < notBefore || !client) return;
    try {
      if (await bring(parts, client, date)) done = date;
    } catch (error) {
      notBefore = now() + afterFailure;
      logger.warn(
        { error: describeSlackError(error) },
        'the digest of questions to look at could not be posted',
      );
    }
  };
};

/** Looks regularly whether the digest is due; returns how to stop. */
export const digestRegularly = (parts: DigestParts, repeat: Repeat): (() => void) => {
  const look = createDigest(parts);
  void look();
  return repeat(often, () => void look());
};
