import type { Language } from '../../../src/index.ts';
import type { ChatTurn } from '../../chat/chat-turn.ts';
import type { TextSize } from './memory.ts';
import type { ShownTurn } from './shown-turn.ts';

export interface SessionState {
  readonly turns: readonly ShownTurn[];
  /** `lost`: the guide can't be reached. `back`: it can again, which is shown for a while. */
  readonly line: 'fine' | 'lost' | 'back';
  readonly isRestoring: boolean;
  /** How much of getting ready is done, from 0 to 1; undefined once the guide answers at once. */
  readonly preparing: number | undefined;
  /** The answer that came last, to be read out; none after a reload. */
  readonly latest: ChatTurn | undefined;
  readonly unread: number;
  /** The person's choice. */
  readonly language: Language | undefined;
  readonly textSize: TextSize;
}

/** Holds the state of a session for its parts. */
export interface StateKeeper {
  state(): SessionState;
  change(changes: Partial<SessionState>): void;
  /** Puts another turn in the place of the one shown under `key`. */
  replace(key: string, by: (shown: ShownTurn) => ShownTurn): void;
  /** Tells of every change; returns how to stop. */
  subscribe(changed: () => void): () => void;
}

export const keepState = (first: SessionState): StateKeeper => {
  const listeners = new Set<() => void>();
  let state = first;
  const change = (changes: Partial<SessionState>): void => {
    state = { ...state, ...changes };
    for (const listener of listeners) listener();
  };
  return {
    state: () => state,
    change,
    replace: (key, by) =>
      change({ turns: state.turns.map((shown) => (shown.key === key ? by(shown) : shown)) }),
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
};
