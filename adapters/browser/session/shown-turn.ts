import type { ChatTurn } from '../../chat/chat-turn.ts';
import type { Unanswered } from './memory.ts';

/** A turn as it is shown: what the person said, and the guide's answer once it is there. */
export interface ShownTurn {
  /** The same for as long as the turn is shown. */
  readonly key: string;
  readonly said: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly status: 'sending' | 'failed' | 'answered';
  /** The answer only stands in for one: asking again may help. */
  readonly isStandIn?: boolean | undefined;
  readonly turn?: ChatTurn | undefined;
}

/** A message on its way, before its answer. */
export const sendingTurn = ({ id, text, at }: Unanswered): ShownTurn => ({
  key: id,
  said: text,
  at,
  status: 'sending',
});

/** A turn as the server tells of it. */
export const answeredTurn = (turn: ChatTurn): ShownTurn => ({
  key: turn.id,
  said: turn.said,
  at: Date.parse(turn.at),
  status: 'answered',
  turn,
});

/** An answer in place of the message it answers. */
export const withAnswer = (shown: ShownTurn, turn: ChatTurn, isStandIn: boolean): ShownTurn => ({
  ...shown,
  said: turn.said,
  status: 'answered',
  turn: {
    ...turn,
    version: turn.version ?? shown.turn?.version,
    helpful: turn.helpful ?? shown.turn?.helpful,
  },
  isStandIn,
});

/**
 * Puts a turn heard of into what is shown: in place of the same turn, or of a message that is thought to have
 * failed although it arrived; behind all others otherwise.
 */
export const withHeard = (shown: readonly ShownTurn[], turn: ChatTurn): readonly ShownTurn[] => {
  const same = shown.findIndex(
    (one) => one.turn?.id === turn.id || (one.status === 'failed' && one.said === turn.said),
  );
  if (same < 0) return [...shown, answeredTurn(turn)];
  return shown.map((one, at) => (at === same ? withAnswer(one, turn, false) : one));
};
