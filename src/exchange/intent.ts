import type { Learnable } from '../language/wordings.ts';
import type { Answer } from './answer.ts';
import type { Question } from './question.ts';

/** One thing the guide can do. One file an intent, listed in `intents/index.ts`. */
export interface Intent extends Learnable {
  readonly id: string;
  /**
   * Concepts (`knowledge/general/concepts.yaml`) without which a message is hardly about these topics: nobody asks
   * for a forgery without a word for it.
   */
  readonly wordsNeeded?: Readonly<Record<string, readonly string[]>>;
  /** Topics that mean what a notice may state under one of its own (`outside.payment`: `procedure.payment`). */
  readonly statedAs?: Readonly<Record<string, string>>;
  /** Concepts that speak of nothing else the guide knows than this topic: a loan, a patent. */
  readonly wordsTelling?: Readonly<Record<string, readonly string[]>>;
  /** The answer; undefined where it can say nothing, which leads to "the notice does not say". */
  answer(question: Question): Answer | undefined;
}
