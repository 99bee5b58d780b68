import type { Answer } from './answer.ts';
import type { Question } from './question.ts';

/**
 * How people ask about a topic, without the program's name. `{document}`, `{bonus}`, `{amount}`, `{percent}`,
 * `{place}` and `{date}` stand for such details.
 */
export interface Wordings {
  readonly ko: readonly string[];
  readonly en: readonly string[];
}

/** One thing the guide can do. One file an intent, listed in `intents/index.ts`. */
export interface Intent {
  readonly id: string;
  /** The topics it answers, each with example utterances the topic model learns from. */
  readonly topics: Readonly<Record<string, Wordings>>;
  /**
   * The points of its one matter, each with how people ask for it. They are learned apart from the topics, so that
   * telling them apart costs no other topic anything.
   */
  readonly points?: Readonly<Record<string, Wordings>>;
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
