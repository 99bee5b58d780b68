export interface OneAtATime {
  /** Runs the task when all earlier ones of the same key are done, whether they failed or not. */
  run<Result>(key: string, task: () => Promise<Result>): Promise<Result>;
  /** Resolves when nothing is running. */
  idle(): Promise<void>;
}

/** Queues tasks by key; tasks of different keys don't wait for each other. */
export const createOneAtATime = (): OneAtATime => {
  const last = new Map<string, Promise<unknown>>();
  return {
    run(key, task) {
      const result = (last.get(key) ?? Promise.resolve()).then(task);
      const done = result
        .catch(() => {})
        .finally(() => {
          if (last.get(key) === done) last.delete(key);
        });
      last.set(key, done);
      return result;
    },
    async idle() {
      while (last.size > 0) await Promise.all(last.values());
    },
  };
};
