import type { HandOverMark } from '../../../src/index.ts';
import type { ShownTurn } from './shown-turn.ts';

/** How a talk with staff stands, as far as it is to be shown; that one has ended only until something is said. */
export const handOverOf = (turns: readonly ShownTurn[]): HandOverMark | undefined => {
  const at = turns.findLastIndex(({ turn }) => turn?.reply.handOver !== undefined);
  const mark = turns[at]?.turn?.reply.handOver;
  if (mark === undefined || mark.status === 'offered') return undefined;
  const isPast = mark.status === 'ended' && turns.slice(at + 1).some(({ said }) => said !== '');
  return isPast ? undefined : mark;
};

/** Whether what is written goes to staff. */
export const isWithStaff = (turns: readonly ShownTurn[]): boolean => {
  const status = handOverOf(turns)?.status;
  return status === 'waiting' || status === 'connected';
};
