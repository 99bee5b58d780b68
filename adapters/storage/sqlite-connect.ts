import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreError } from '../../src/ports/conversation-store.ts';
import { prepareDatabase } from './sqlite-schema.ts';

/** How long another process on the same file is waited for; the event loop stands still meanwhile. */
const busyMilliseconds = 1000;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Opens a database file with today's tables.
 * @throws {StoreError} `unusable` when the file cannot be opened, is no database or of a newer release
 */
export const connect = (file: string): DatabaseSync => {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const database = new DatabaseSync(file, { timeout: busyMilliseconds });
    prepareDatabase(database);
    return database;
  } catch (error) {
    throw new StoreError('unusable', `Conversations cannot be kept in ${file}: ${messageOf(error)}`, error);
  }
};

/** @throws {StoreError} `unavailable` for whatever the database fails with */
export const guarded = <Result>(action: () => Result): Result => {
  try {
    return action();
  } catch (error) {
    throw new StoreError('unavailable', `The conversation database failed: ${messageOf(error)}`, error);
  }
};
