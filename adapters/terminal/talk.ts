import type { ConversationState, Guide, Turn } from '../../src/index.ts';
import { type IsPublicContact, maskPersonalData } from '../../src/language/extract/personal.ts';
import { cleanText } from '../conversation/message-text.ts';

export interface Said {
  /** What reached the guide, and may be shown: without personal data. */
  readonly text: string;
  readonly turn: Turn;
}

/** One conversation. */
export interface Talk {
  say(line: string): Said;
}

/** Both would steer the terminal when what was said is shown again. */
const control = /\p{Cc}+/gu;
const unseen = /\p{Cf}+/gu;

/** A line as it may be shown and understood. The unseen go last: the masking sees through them. */
const readable = (line: string, isPublic: IsPublicContact): string =>
  maskPersonalData(cleanText(line.replace(control, ' ')), isPublic).text.replace(unseen, '');

/** A conversation with the guide. Personal data is masked before anything else is done with a line. */
export const createTalk = (guide: Guide, isPublic: IsPublicContact, today: () => string): Talk => {
  let state: ConversationState | undefined;
  return {
    say(line) {
      const text = readable(line, isPublic);
      const turn = guide.takeTurn(state, { text, today: today() });
      state = turn.state;
      return { text, turn };
    },
  };
};
