import { noticeReply, staffReply } from '../../src/hand-over/hand-over-reply.ts';
import type { AddTurn } from '../conversation/add-turn.ts';
import type { Destination, LineTo } from './delivery.ts';
import { handOverTrace } from './hand-over-trace.ts';

/** Names the turn a line becomes, so that it is added once. */
const turnOf = ({ caseId, number }: LineTo<'visitor'>): string => `case:${caseId}:${number}`;

/** The person's conversation: lines become turns of it, which every open window hears of. */
export const visitorDestination = (channel: string, addTurn: AddTurn): Destination<'visitor'> => ({
  isReachable: () => true,
  async send(one, line) {
    await addTurn({
      conversation: one.conversation,
      channel,
      messageId: turnOf(line),
      reply: line.notice === undefined ? staffReply(one, line.text ?? '') : noticeReply(one, line.notice),
      trace: handOverTrace(line.notice ?? 'staff-wrote'),
    });
    return undefined;
  },
});
