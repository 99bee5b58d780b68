import { MemoryStore, rateLimit } from 'express-rate-limit';

/** Slips while a code is read out; whoever guesses needs far more. */
export const mostWrongCodes = 5;
const hour = 60 * 60 * 1000;

/** Keeps people from finding codes by trying. */
export interface LookUpLimit {
  /** Whether somebody may look up another code. */
  allows(user: string): Promise<boolean>;
  /** Counts a code that opened nothing. */
  wrong(user: string): Promise<void>;
}

/** Five codes that open nothing within an hour, and no code opens anything for that person until the hour is over. */
export const createLookUpLimit = (): LookUpLimit => {
  const store = new MemoryStore();
  // The middleware itself is not needed; making it sets the store up.
  rateLimit({ windowMs: hour, store });
  return {
    async allows(user) {
      const counted = await store.get(user);
      return (counted?.totalHits ?? 0) < mostWrongCodes;
    },
    async wrong(user) {
      await store.increment(user);
    },
  };
};
