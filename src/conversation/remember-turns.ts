import type { Guide, Message, Turn } from '../exchange/guide.ts';
import type { ConversationState } from '../exchange/state.ts';
import { createRecentlyUsed } from '../language/recently-used.ts';

/** Longer messages, and states in which more was told, are hardly ever met twice and would only take room. */
const longestText = 80;
const longestKey = 1500;

/**
 * All that a turn hangs on, as one text: the state is plain JSON and holds neither persons nor times. How many turns
 * came before is counted and changes no answer.
 */
const keyOf = (state: ConversationState | undefined, { text, today, language }: Message): string =>
  JSON.stringify([text, today, language ?? null, state ? { ...state, turns: 0 } : null]);

const turnsAfter = (state: ConversationState | undefined): number => (state?.turns ?? 0) + 1;

/** The same turn as the next one of a conversation that has come to the same in more turns, or in fewer. */
const nextOf = (state: ConversationState | undefined, turn: Turn): Turn =>
  turn.state.turns === turnsAfter(state)
    ? turn
    : { ...turn, state: { ...turn.state, turns: turnsAfter(state) } };

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
      if (before) return nextOf(state, before);
      const turn = guide.takeTurn(state, message);
      // A conversation about another notice begins anew, and so does its count.
      const goesOn = turn.state.turns === turnsAfter(state);
      if (goesOn && key !== undefined && key.length <= longestKey && !isPrivate(message.text))
        known.set(key, turn);
      return turn;
    },
  };
};
