import type { ChatTurn } from '../../chat/chat-turn.ts';
import { forgetUnanswered, type MemoryKeeper } from './memory.ts';
import type { ReadMarks } from './read-marks.ts';
import type { StateKeeper } from './session-state.ts';
import { isShown, withHeard } from './shown-turn.ts';

/** Turns heard of from elsewhere. While a message is under way they wait: they may be its answer. */
export interface HeardTurns {
  hear(turn: ChatTurn): void;
  /** Runs what sends a message; what is heard of until it has ended waits. */
  during(sending: () => Promise<void>): Promise<void>;
  /** Forgets what waits, which belongs to a conversation that was left. */
  clear(): void;
}

export interface HeardParts {
  readonly keeper: StateKeeper;
  readonly memory: MemoryKeeper;
  readonly marks: ReadMarks;
  /** Told of turns that were not shown before. */
  readonly onNew: (turn: ChatTurn) => void;
}

export const createHeardTurns = ({ keeper, memory, marks, onNew }: HeardParts): HeardTurns => {
  let underway = 0;
  let waiting: readonly ChatTurn[] = [];

  const show = (turn: ChatTurn): void => {
    const { turns } = keeper.state();
    const isKnown = isShown(turns, turn);
    keeper.change({ turns: withHeard(turns, turn) });
    forgetUnanswered(memory, ({ text }) => text === turn.said && !isKnown);
    if (isKnown) marks.numbered(turn);
    else onNew(turn);
  };
  const takeWaiting = (): void => {
    if (underway > 0) return;
    for (const turn of waiting) show(turn);
    waiting = [];
    marks.update();
  };

  return {
    hear(turn) {
      waiting = [...waiting, turn];
      takeWaiting();
    },
    async during(sending) {
      underway++;
      try {
        await sending();
      } finally {
        underway--;
        takeWaiting();
      }
    },
    clear() {
      waiting = [];
    },
  };
};
