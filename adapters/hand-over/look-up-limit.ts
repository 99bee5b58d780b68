import type { CodeAttempts } from '../../src/ports/code-attempts.ts';

/** Slips while a code is read out; whoever guesses needs far more. */
const mostWrongCodes = 5;
const hour = 60 * 60 * 1000;

/** Keeps people from finding codes by trying. */
export interface LookUpLimit {
  /** Looks something up for a person, who may go wrong so often; finding something counts for nothing. */
  try<Found>(person: string, find: () => Promise<Found | undefined>): Promise<Found | undefined | 'too-many'>;
}

/** Five codes that open nothing within an hour, and no code opens anything for that person until one is older. */
export const createLookUpLimit = (attempts: CodeAttempts, now: () => number): LookUpLimit => ({
  async try(person, find) {
    const at = now();
    const attempt = await attempts.beginAttempt(person, at, { most: mostWrongCodes, since: at - hour });
    if (attempt === undefined) return 'too-many';
    const found = await find();
    if (found !== undefined) await attempts.forgiveAttempt(attempt);
    return found;
  },
});
