import type { Turn } from '../../src/exchange/guide.ts';
import type { Reply } from '../../src/exchange/reply.ts';
import type { ConversationState } from '../../src/exchange/state.ts';
import type { CaseTimes } from '../../src/hand-over/advance.ts';
import { asksForPerson } from '../../src/hand-over/asks-for-person.ts';
import { type Case, isLive } from '../../src/hand-over/case.ts';
import { openQuestion } from '../../src/hand-over/case-file.ts';
import {
  closedReply,
  type Help,
  openedReply,
  refusedReply,
  silentReply,
  tooLateReply,
  withHelp,
} from '../../src/hand-over/hand-over-reply.ts';
import { isEnding, readConsent } from '../../src/hand-over/read-consent.ts';
import type { StaffHours } from '../../src/hand-over/staff-hours.ts';
import type { CaseStore } from '../../src/ports/case-store.ts';
import type { ConversationStore } from '../../src/ports/conversation-store.ts';
import type { StepIn, TurnAhead } from '../conversation/step-in.ts';
import { freeCode, newCaseId } from './case-code.ts';
import type { CaseDesk } from './case-desk.ts';
import { handOverTrace } from './hand-over-trace.ts';

export interface StepInParts {
  readonly desk: CaseDesk;
  readonly cases: CaseStore;
  readonly conversations: Pick<ConversationStore, 'transcript'>;
  readonly times: CaseTimes;
  readonly hours: StaffHours;
  /** What can be done on a channel for somebody who wants to talk to a person; undefined: nothing but calling. */
  readonly helpOn: (channel: string) => Help | undefined;
  readonly now: () => number;
}

/** Talks at once; whoever asks beyond them would wait in vain, or plays with the staff's channel. */
export const mostTalks = 30;

/**
 * Stands between a channel and the guide: offers to pass a conversation on, takes the person's word on it, and while
 * somebody of the staff has it passes on what is said and keeps the guide silent.
 */
export const createStepIn = (parts: StepInParts): StepIn => {
  const { desk, cases, conversations, times, hours, helpOn, now } = parts;

  const insteadOfGuide = (ahead: TurnAhead, reply: Reply, topic: string): Turn => {
    const state: ConversationState = ahead.state() ?? ahead.ask().state;
    return { reply, state: { ...state, language: reply.language }, trace: handOverTrace(topic) };
  };

  const helpFor = async (channel: string): Promise<Help | undefined> => {
    const help = helpOn(channel);
    if (help !== 'live') return help;
    return (await cases.live()).length < mostTalks ? 'live' : 'nobody';
  };

  const offered = async (ahead: TurnAhead): Promise<Turn> => {
    const turn = ahead.ask();
    const help = asksForPerson(turn.trace) ? await helpFor(ahead.channel) : undefined;
    if (help === undefined) return turn;
    if (help === 'live' || help === 'code') {
      const { conversation } = ahead;
      const question = openQuestion(await conversations.transcript(conversation));
      const { language } = turn.reply;
      await desk.offer({ id: newCaseId(), conversation, mode: help, language, question });
    }
    return { ...turn, reply: withHelp(turn.reply, help, hours, now()) };
  };

  /** What was offered may not be there any more when the person agrees to it. */
  const agreed = async (one: Case, ahead: TurnAhead): Promise<Turn | undefined> => {
    const help = await helpFor(ahead.channel);
    if (help === 'closed' || help === 'nobody') {
      await desk.happen(one.id, { kind: 'declined' });
      return insteadOfGuide(ahead, tooLateReply(one.language, help, hours, now()), 'too-late');
    }
    const code = await freeCode(cases, now());
    const facts = ahead.state()?.facts ?? {};
    const step = await desk.happen(one.id, { kind: 'agreed', code, key: ahead.messageId, facts });
    return step && insteadOfGuide(ahead, openedReply(step.case, times.answer), 'opened');
  };

  const onOffer = async (one: Case, ahead: TurnAhead): Promise<Turn | undefined> => {
    const consent = readConsent(ahead.text);
    if (consent === true) return agreed(one, ahead);
    await desk.happen(one.id, { kind: 'declined' });
    return consent === false ? insteadOfGuide(ahead, refusedReply(one.language), 'refused') : undefined;
  };

  const whileLive = async (one: Case, ahead: TurnAhead): Promise<Turn | undefined> => {
    const { text, messageId } = ahead;
    // The first answer to this very message was lost on the way.
    if (messageId !== undefined && messageId === one.agreedBy)
      return insteadOfGuide(ahead, openedReply(one, times.answer), 'opened');
    const isOver = isEnding(text);
    const step = await desk.happen(
      one.id,
      isOver ? { kind: 'closed', by: 'visitor' } : { kind: 'visitor-wrote', text, key: messageId },
    );
    if (!step) return undefined;
    return isOver
      ? insteadOfGuide(ahead, closedReply(step.case), 'ended')
      : insteadOfGuide(ahead, silentReply(one.language), 'passed-on');
  };

  return {
    concerns: desk.concerns,
    async turn(ahead) {
      const { conversation } = ahead;
      const one = desk.concerns(conversation) ? await cases.unfinishedOf(conversation) : undefined;
      const turn = one && (isLive(one) ? await whileLive(one, ahead) : await onOffer(one, ahead));
      return turn ?? offered(ahead);
    },
  };
};
