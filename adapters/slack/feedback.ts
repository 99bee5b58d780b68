import type { LearningStore } from '../../src/ports/learning-store.ts';
import type { Keys } from '../conversation/incoming-message.ts';
import { cleanText } from '../conversation/message-text.ts';
import type { Corrected, Overview, Review } from '../learning/review.ts';
import { channel } from './answering.ts';
import type { Place } from './place.ts';

/** An answer given in Slack. */
export interface AnswerName {
  readonly place: Place;
  readonly message: string;
}

/** What staff say of answers, and what they see of it. */
export interface Feedback {
  /** Notes what somebody says of an answer, once for each of them; false where it is no longer kept. */
  judge(
    answer: AnswerName,
    user: string,
    judgement: { readonly helpful: boolean; readonly reason?: string | undefined },
  ): Promise<boolean>;
  /** Keeps what an answer should have been; undefined where it is no longer kept. */
  correct(answer: AnswerName, wanted: string): Promise<Corrected | undefined>;
  /** The same for all answers of a group. */
  correctGroup(group: string, wanted: string): Promise<Corrected | undefined>;
  overview(): Promise<Overview>;
}

/** How far back the groups shown in Slack go. */
export const reviewedDays = 7;

export interface FeedbackParts {
  readonly store: LearningStore;
  readonly review: Review;
  readonly keys: Keys;
  readonly mask: (text: string) => string;
}

/** Judgements and corrections of the people in Slack, who are kept as digests. */
export const createFeedback = ({ store, review, keys, mask }: FeedbackParts): Feedback => {
  const conversationOf = ({ place }: AnswerName): string => keys.conversation(channel, place.conversation);
  return {
    judge(answer, user, { helpful, reason }) {
      const by = keys.conversation(channel, user);
      const kept = reason === undefined ? undefined : mask(cleanText(reason));
      const judgement = { by, helpful, reason: kept || undefined };
      return store.judge(conversationOf(answer), keys.message(answer.message), judgement);
    },
    async correct(answer, wanted) {
      const turn = await store.find(conversationOf(answer), keys.message(answer.message));
      return turn && review.correct([turn], wanted);
    },
    async correctGroup(group, wanted) {
      const { groups } = await review.overview(reviewedDays);
      const found = groups.find(({ id }) => id === group);
      if (!found) return undefined;
      const others = found.turns.filter(({ id }) => id !== found.example.id);
      return review.correct([found.example, ...others], wanted);
    },
    overview: () => review.overview(reviewedDays),
  };
};
