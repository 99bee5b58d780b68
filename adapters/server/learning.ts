import type { Logger } from 'pino';
import type { Knowledge } from '../../src/index.ts';
import { maskPersonalData } from '../../src/language/extract/personal.ts';
import { buildWordingReading } from '../../src/learning/wording-reading.ts';
import { publicContactsOf } from '../../src/notice/public-contacts.ts';
import type { ConversationStore } from '../../src/ports/conversation-store.ts';
import type { LearningStore } from '../../src/ports/learning-store.ts';
import { adminMount } from '../admin/admin-mount.ts';
import { digestKeys } from '../conversation/conversation-key.ts';
import type { Repeat } from '../conversation/expire-regularly.ts';
import { seoulDate } from '../conversation/seoul-date.ts';
import { createReview } from '../learning/review.ts';
import type { Settings } from '../settings.ts';
import { createFeedback, type Feedback } from '../slack/feedback.ts';
import { digestRegularly } from '../slack/review-digest.ts';
import type { SlackChannel } from '../slack/start-slack.ts';
import { openSqliteLearningStore } from '../storage/sqlite-learning-store.ts';
import type { Mount } from '../web/create-app.ts';

/** What is learned from conversations, as the server takes part in it. */
export interface Learning {
  readonly feedback: Feedback;
  readonly mount: Mount;
  /** A store that counts turns before it deletes them. */
  countedFirst(store: Pick<ConversationStore, 'expire'>): Pick<ConversationStore, 'expire'>;
  /** Posts the digest where a channel is set; returns how to stop. */
  startDigest(slack: Pick<SlackChannel, 'client'> | undefined): () => void;
  close(): Promise<void>;
}

const countedFirst = (
  learning: Pick<LearningStore, 'tally'>,
  store: Pick<ConversationStore, 'expire'>,
): Pick<ConversationStore, 'expire'> => ({
  async expire(before) {
    await learning.tally();
    return store.expire(before);
  },
});

/** Opens what is learned in a file, beside the conversations. */
export const createLearning = (
  settings: Settings,
  knowledge: Knowledge,
  file: string,
  { logger, repeat }: { readonly logger: Logger; readonly repeat: Repeat },
): Learning => {
  const store = openSqliteLearningStore(file);
  const now = Date.now;
  const isPublic = publicContactsOf(knowledge.pack);
  const mask = (text: string): string => maskPersonalData(text, isPublic).text;
  const review = createReview({ store, readingOf: buildWordingReading(knowledge), mask, now });
  const feedback = createFeedback({ store, review, keys: digestKeys, mask });
  return {
    feedback,
    mount: adminMount({
      token: settings.ADMIN_TOKEN,
      store,
      pack: knowledge.pack,
      isLimited: settings.RATE_LIMIT === 'on',
      now,
      today: () => seoulDate(now()),
    }),
    countedFirst: (turns) => countedFirst(store, turns),
    startDigest(slack) {
      const { SLACK_REVIEW_CHANNEL: channel, SLACK_REVIEW_HOUR: hour } = settings;
      if (!slack || channel === undefined) return () => undefined;
      const { overview } = feedback;
      return digestRegularly(
        { channel, hour, days: store, overview, client: slack.client, logger, now },
        repeat,
      );
    },
    close: store.close,
  };
};
