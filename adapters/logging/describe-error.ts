import { StoreError } from '../../src/ports/conversation-store.ts';

const framesOf = (error: Error): readonly string[] =>
  (error.stack ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '));

/**
 * An error for the log: its kind and where it happened. The message is left out, since the messages of
 * engines and libraries quote what they could not read; those of storage errors are ours and say nothing of users.
 */
export const describeError = (error: unknown): Readonly<Record<string, unknown>> => {
  if (!(error instanceof Error)) return { kind: typeof error };
  if (error instanceof StoreError) return { kind: error.name, code: error.code, message: error.message };
  return { kind: error.name, frames: framesOf(error) };
};
