/**
 * How people ask about a topic, without the program's name. `{document}`, `{bonus}`, `{amount}`, `{percent}`,
 * `{place}` and `{date}` stand for such details.
 */
export interface Wordings {
  readonly ko: readonly string[];
  readonly en: readonly string[];
}

/** What is learned of one thing the guide can do: its topics, and the points of its one matter. */
export interface Learnable {
  /** The topics it answers, each with example utterances the topic model learns from. */
  readonly topics: Readonly<Record<string, Wordings>>;
  /**
   * The points of its one matter, each with how people ask for it. They are learned apart from the topics, so that
   * telling them apart costs no other topic anything.
   */
  readonly points?: Readonly<Record<string, Wordings>>;
}
