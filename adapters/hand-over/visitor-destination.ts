import type { Reply } from '../../src/exchange/reply.ts';
import type { Case } from '../../src/hand-over/case.ts';
import { noticeReply, revisedReply, staffReply } from '../../src/hand-over/hand-over-reply.ts';
import type { AddTurn } from '../conversation/add-turn.ts';
import type { Destination, LineTo } from './delivery.ts';
import { handOverTrace } from './hand-over-trace.ts';

/** Names the turn a line becomes, so that it is added once. */
const turnOf = ({ caseId, number }: Pick<LineTo<'visitor'>, 'caseId' | 'number'>): string =>
  `case:${caseId}:${number}`;

const replyOf = (one: Case, { caseId, notice, revises, text = '' }: LineTo<'visitor'>): Reply => {
  if (revises) {
    const turn = turnOf({ caseId, number: revises.line });
    return { ...revisedReply(one, revises.as, text), revises: turn };
  }
  return notice === undefined ? staffReply(one, text) : noticeReply(one, notice);
};

/** The person's conversation: lines become turns of it, which every open window hears of. */
export const visitorDestination = (channel: string, addTurn: AddTurn): Destination<'visitor'> => ({
  isReachable: () => true,
  async send(one, line) {
    await addTurn({
      conversation: one.conversation,
      channel,
      messageId: turnOf(line),
      reply: replyOf(one, line),
      trace: handOverTrace(line.notice ?? 'staff-wrote'),
    });
    return undefined;
  },
});
