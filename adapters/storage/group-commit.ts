interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

type Outcome<Result> = { readonly result: Result } | { readonly error: unknown };

export interface GroupCommit<Item, Result> {
  add(item: Item): Promise<Result>;
  /** Commits what waits, now. */
  flush(): void;
}

/**
 * Gathers what arrives in one round of the event loop and commits it together, because a transaction costs
 * more than the writes in it. Each item learns its own result, after the commit. When the common transaction
 * fails, each item is tried alone, so that one bad item costs the others nothing.
 *
 * `commit` writes all items in one transaction and returns their results in order; it throws when nothing was written.
 */
export const createGroupCommit = <Item, Result>(
  commit: (items: readonly Item[]) => readonly Result[],
): GroupCommit<Item, Result> => {
  let waiting: Waiting<Item, Result>[] = [];

  const alone = (item: Item): Outcome<Result> => {
    try {
      return { result: commit([item])[0] as Result };
    } catch (error) {
      return { error };
    }
  };
  const together = (items: readonly Item[]): Outcome<Result>[] => {
    try {
      return commit(items).map((result) => ({ result }));
    } catch (error) {
      return items.length === 1 ? [{ error }] : items.map(alone);
    }
  };
  const flush = (): void => {
    if (waiting.length === 0) return;
    const group = waiting;
    waiting = [];
    const outcomes = together(group.map(({ item }) => item));
    group.forEach(({ resolve, reject }, index) => {
      const outcome = outcomes[index] ?? { error: new Error('a group commit gave too few results') };
      if ('result' in outcome) resolve(outcome.result);
      else reject(outcome.error);
    });
  };
  return {
    add(item) {
      if (waiting.length === 0) setImmediate(flush);
      return new Promise((resolve, reject) => waiting.push({ item, resolve, reject }));
    },
    flush,
  };
};
