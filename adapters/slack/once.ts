import { createRecentlyUsed } from '../../src/language/recently-used.ts';

export interface Once {
  /** True the first time a thing is named. */
  isFirst(id: string): boolean;
  /** Nothing came of it: the next time is the first again. */
  forget(id: string): void;
}

/** Slack repeats an event within minutes; so many are remembered that nothing older can still come. */
const remembered = 5_000;

/** Tells repeated deliveries from first ones. */
export const createOnce = (): Once => {
  const seen = createRecentlyUsed<true>(remembered);
  return {
    isFirst(id) {
      if (seen.get(id)) return false;
      seen.set(id, true);
      return true;
    },
    forget: (id) => void seen.delete(id),
  };
};
