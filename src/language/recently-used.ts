export interface RecentlyUsed<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  delete(key: string): void;
  clear(): void;
}

/** A map that holds `limit` entries at most and drops the one that was not used for longest. */
export const createRecentlyUsed = <Value>(limit: number): RecentlyUsed<Value> => {
  const entries = new Map<string, Value>();
  // A map iterates in the order of insertion: putting an entry again makes it the youngest.
  const set = (key: string, value: Value): void => {
    entries.delete(key);
    entries.set(key, value);
    if (entries.size > limit) for (const oldest of entries.keys()) return void entries.delete(oldest);
  };
  return {
    get(key) {
      const value = entries.get(key);
      if (value !== undefined) set(key, value);
      return value;
    },
    set,
    delete: (key) => void entries.delete(key),
    clear: () => entries.clear(),
  };
};
