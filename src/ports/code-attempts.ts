/** How many wrong codes are let through, and since when they are counted (milliseconds since 1970). */
export interface AttemptLimit {
  readonly most: number;
  readonly since: number;
}

/**
 * Attempts of people to open a case by its code, kept over restarts. Who they are is opaque: a digest. All members
 * reject with a `StoreError` when the storage fails.
 */
export interface CodeAttempts {
  /**
   * Counts an attempt as a wrong one before anything is looked up, so that many at once are not let through; gives
   * its number. Undefined, and not counted, where there were too many. Forgets all attempts before `since`.
   */
  beginAttempt(person: string, at: number, limit: AttemptLimit): Promise<number | undefined>;
  /** The attempt has opened a case: it counts no longer. */
  forgiveAttempt(attempt: number): Promise<void>;
}
