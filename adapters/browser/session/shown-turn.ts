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

/** The number of the latest of some turns, 0 where none has one yet. */
export const lastVersion = (turns: readonly ShownTurn[]): number =>
  Math.max(0, ...turns.map(({ turn }) => turn?.version ?? 0));

/** A message on its way, before its answer. */
export const sendingTurn = ({ id, text, at }: Unanswered): ShownTurn => ({
  key: id,
  said: text,
  at,
  status: 'sending',
});

/** A turn as the server tells of it. */
const answeredTurn = (turn: ChatTurn): ShownTurn => ({
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

/** Whether a turn is shown already, or what is shown in its place is no older. */
export const isShown = (shown: readonly ShownTurn[], { id, version = 0, reply }: ChatTurn): boolean =>
  shown.some(
    ({ turn }) =>
      turn !== undefined && (turn.id === id || (turn.id === reply.revises && (turn.version ?? 0) >= version)),
  );

/** A turn with the words that have taken the place of its own; being news, it takes their number, too. */
const revisedBy = (
  turn: ChatTurn,
  { version, contacts, reply: { revises: _, ...reply } }: ChatTurn,
): ChatTurn => ({
  ...turn,
  version,
  contacts,
  reply,
});

/**
 * Puts a turn heard of into what is shown: in place of the same turn, of the one it revises, or of a message that is
 * thought to have failed although it arrived; behind all others otherwise.
 */
export const withHeard = (shown: readonly ShownTurn[], turn: ChatTurn): readonly ShownTurn[] => {
  if (isShown(shown, turn) && turn.reply.revises !== undefined) return shown;
  const revised = shown.find((one) => one.turn?.id === turn.reply.revises);
  if (revised?.turn) {
    const { turn: before } = revised;
    return shown.map((one) => (one === revised ? { ...one, turn: revisedBy(before, turn) } : one));
  }
  const same = shown.findIndex(
    (one) => one.turn?.id === turn.id || (one.status === 'failed' && one.said === turn.said),
  );
  if (same < 0) return [...shown, answeredTurn(turn)];
  return shown.map((one, at) => (at === same ? withAnswer(one, turn, false) : one));
};
