import type { Turn } from '../../src/exchange/guide.ts';
import type { ConversationState } from '../../src/exchange/state.ts';
import type { PreparedMessage } from './incoming-message.ts';

/** A message before it is answered. */
export interface TurnAhead extends PreparedMessage {
  /** What is remembered, however long ago. */
  state(): ConversationState | undefined;
  /** What the guide answers. */
  ask(): Turn;
}

/** Somebody who may answer in the guide's place. */
export interface StepIn {
  /** Whether the guide may not answer in the conversation where this fails. */
  concerns(conversation: string): boolean;
  /**
   * Answers in the guide's place, or lets it answer. May be asked again for the same message, when its turn could not
   * be saved: what it does has to come to the same.
   */
  turn(ahead: TurnAhead): Promise<Turn>;
}
