import type { ChatTurn } from '../../chat/chat-turn.ts';
import type { MemoryKeeper } from './memory.ts';
import type { StateKeeper } from './session-state.ts';
import { lastVersion } from './shown-turn.ts';

/** Which turns have been read, so that the others can be counted. */
export interface ReadMarks {
  /** Says whether somebody is looking. */
  look(isOpen: boolean): void;
  /** Counts anew what is unread; while somebody looks, all that is shown is read. */
  update(): void;
  /** An answer is shown, whether or not its number is known yet. */
  shown(turn: ChatTurn): void;
  /** A turn that is shown already is heard of with its number. */
  numbered(turn: ChatTurn): void;
}

export const createReadMarks = (keeper: StateKeeper, memory: MemoryKeeper): ReadMarks => {
  let isOpen = false;
  /** Answers shown while the chat was open: read, though their number is only heard of later. */
  const seen = new Set<string>();
  const lastRead = (): number => memory.read().read ?? 0;

  const update = (): void => {
    const { turns, unread } = keeper.state();
    const read = lastVersion(turns);
    if (isOpen && read > lastRead()) memory.change({ read });
    const left = isOpen ? 0 : turns.filter(({ turn }) => (turn?.version ?? 0) > lastRead()).length;
    if (left !== unread) keeper.change({ unread: left });
  };

  return {
    look(nowOpen) {
      isOpen = nowOpen;
      update();
    },
    update,
    shown(turn) {
      if (isOpen) seen.add(turn.id);
    },
    numbered(turn) {
      if (seen.has(turn.id)) memory.change({ read: Math.max(lastRead(), turn.version ?? 0) });
    },
  };
};
