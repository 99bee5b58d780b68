import type { Language } from '../../../src/index.ts';

export const textSizes = ['normal', 'large', 'larger'] as const;
export type TextSize = (typeof textSizes)[number];

/** A message that has not been answered yet. */
export interface Unanswered {
  readonly id: string;
  readonly text: string;
  readonly at: number;
}

/** What a browser remembers between pages and shares between tabs. No messages but those not answered yet. */
export interface Memory {
  readonly conversation?: string | undefined;
  /** Chosen by the person; left out, the language of what they write decides. */
  readonly language?: Language | undefined;
  readonly textSize?: TextSize | undefined;
  /** The last turn that was seen. */
  readonly read?: number | undefined;
  readonly unanswered?: readonly Unanswered[] | undefined;
}

export interface MemoryKeeper {
  read(): Memory;
  change(changes: Partial<Memory>): void;
  /** Tells when another tab has changed something. */
  onOthers(heard: () => void): () => void;
}

/** Forgets the messages that have been answered. */
export const forgetUnanswered = (memory: MemoryKeeper, isAnswered: (one: Unanswered) => boolean): void => {
  const { unanswered = [] } = memory.read();
  if (unanswered.some(isAnswered))
    memory.change({ unanswered: unanswered.filter((one) => !isAnswered(one)) });
};

const isMemory = (value: unknown): value is Memory => typeof value === 'object' && value !== null;

const parse = (text: string | null): Memory => {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return isMemory(value) ? value : {};
  } catch {
    return {};
  }
};

/** Keeps the memory in the browser's storage; where that is refused, for as long as the page is open. */
export const keepIn = (storage: Storage | undefined, key: string): MemoryKeeper => {
  let here: Memory = {};
  const read = (): Memory => {
    try {
      return storage ? parse(storage.getItem(key)) : here;
    } catch {
      return here;
    }
  };
  return {
    read,
    change(changes) {
      here = { ...read(), ...changes };
      try {
        storage?.setItem(key, JSON.stringify(here));
      } catch {
        // Full or refused: what is in `here` has to do.
      }
    },
    onOthers(heard) {
      const onStorage = (event: StorageEvent): void => {
        if (event.key === key) heard();
      };
      addEventListener('storage', onStorage);
      return () => removeEventListener('storage', onStorage);
    },
  };
};

/** The page's storage; undefined where the browser refuses it. */
export const pageStorage = (): Storage | undefined => {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
};

const bytesOf = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count));

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** A token nobody can guess: whoever holds it holds the conversation. */
export const newToken = (): string => base64url(bytesOf(32));

/** Names a message before it is sent, so that sending it again does not ask twice. */
export const newMessageId = (): string => base64url(bytesOf(12));
