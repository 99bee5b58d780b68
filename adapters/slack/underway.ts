/** Work that has been begun and is not waited for by whoever began it. */
export interface Underway {
  follow<Result>(work: Promise<Result>): Promise<Result>;
  /** Resolves when nothing is underway. */
  idle(): Promise<void>;
}

/** Keeps track of work, so that stopping can wait for it. */
export const createUnderway = (): Underway => {
  const all = new Set<Promise<unknown>>();
  return {
    follow(work) {
      const done = work.then(
        () => undefined,
        () => undefined,
      );
      all.add(done);
      void done.then(() => all.delete(done));
      return work;
    },
    async idle() {
      while (all.size > 0) await Promise.all(all);
    },
  };
};
