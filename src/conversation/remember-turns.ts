import type { Guide, Message, Turn } from '../exchange/guide.ts';
import type { ConversationState } from '../exchange/state.ts';
import { createRecentlyUsed } from '../language/recently-used.ts';

/** Longer messages, and states in which more was told, are hardly ever met twice and would only take room. */
const longestText = 80;
const longestKey = 1500;

/** All that a turn hangs on, as one text: the state is plain JSON and holds neither persons nor times. */
const keyOf = (state: ConversationState | undefined, { text, today, language }: Message): string =>
  JSON.stringify([text, today, language ?? null, state ?? null]);

/**
 * A guide that knows the turns it took lately: most people begin alike, with the buttons of the welcome and the same
 * first questions, and a turn is a function of state and message alone. `isPrivate` says which texts hold personal
 * data; those are not kept. Turns are handed out again and must not be changed.
 */
export const rememberTurns = (guide: Guide, turns: number, isPrivate: (text: string) => boolean): Guide => {
  const known = createRecentlyUsed<Turn>(turns);
  return {
    takeTurn(state, message) {
      const key = message.text.length > longestText ? undefined : keyOf(state, message);
      const before = key === undefined ? undefined : known.get(key);
      if (before) return before;
      const turn = guide.takeTurn(state, message);
      if (key !== undefined && key.length <= longestKey && !isPrivate(message.text)) known.set(key, turn);
      return turn;
    },
  };
};
