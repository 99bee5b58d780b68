import { type Correction, correctionOf } from '../../src/learning/correction.ts';
import { expectationOf } from '../../src/learning/expectation.ts';
import { groupTurns, type ProblemGroup } from '../../src/learning/group-turns.ts';
import type { ProblemTurn } from '../../src/learning/problem.ts';
import type { LearningStore } from '../../src/ports/learning-store.ts';
import { cleanText } from '../conversation/message-text.ts';

/** What waits for somebody to look at it. */
export interface Overview {
  readonly groups: readonly ProblemGroup[];
  readonly corrections: readonly Correction[];
}

/** What became of a correction, or why nothing did. */
export type Corrected =
  | { readonly outcome: 'proposed'; readonly id: number }
  /** Nothing in it can be checked: no words in quotes, no sum, day or number. */
  | { readonly outcome: 'uncheckable' };

export interface Review {
  overview(days: number): Promise<Overview>;
  /** Keeps what the answers of some turns should have been; the first turn stands for them. */
  correct(turns: readonly [ProblemTurn, ...ProblemTurn[]], wanted: string): Promise<Corrected>;
  dismiss(group: ProblemGroup): Promise<void>;
  /** False where no such correction waits. */
  reject(id: number): Promise<boolean>;
}

export interface ReviewParts {
  readonly store: LearningStore;
  readonly readingOf: (text: string) => string;
  readonly mask: (text: string) => string;
  readonly now: () => number;
}

const dayMilliseconds = 24 * 60 * 60 * 1000;

/** Looking at what went wrong. Whatever staff write is masked as messages are. */
export const createReview = ({ store, readingOf, mask, now }: ReviewParts): Review => ({
  async overview(days) {
    await store.tally();
    const [turns, corrections] = await Promise.all([
      store.problems(now() - days * dayMilliseconds),
      store.proposed(),
    ]);
    return { groups: groupTurns(turns, readingOf), corrections };
  },
  async correct(turns, wanted) {
    const text = mask(cleanText(wanted));
    if (!expectationOf(text)) return { outcome: 'uncheckable' };
    const ids = turns.map(({ id }) => id);
    return { outcome: 'proposed', id: await store.propose(correctionOf(turns[0], text), ids) };
  },
  dismiss: ({ turns }) => store.dismiss(turns.map(({ id }) => id)),
  async reject(id) {
    return (await store.decide(id, 'rejected')) !== undefined;
  },
});
