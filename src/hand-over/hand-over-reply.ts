import type { Action, Block, HandOverMark, Reply, SayAction } from '../exchange/reply.ts';
import type { Language } from '../language/language-of.ts';
import { type Wording, wordingOf } from '../wording/wording.ts';
import type { Case, Revision, VisitorNotice } from './case.ts';
import { hoursText, momentText, nextStaffed, type StaffHours } from './staff-hours.ts';

/**
 * What can be done for a person who wants to talk to somebody, beside calling. `live`: staff are there. `code`: staff
 * can look a conversation up. `closed`: staff come back later. `nobody`: they should be there and cannot be reached.
 */
export type Help = 'live' | 'code' | 'closed' | 'nobody';

const text = (words: string): Block => ({ kind: 'text', text: words });

const callHotline = (say: Wording): Action => ({
  kind: 'phone',
  label: say('hand-over.call'),
  number: '1357',
});

const replyOf = (language: Language, words: readonly string[], more: Partial<Reply> = {}): Reply => ({
  language,
  blocks: words.map(text),
  citations: [],
  buttons: [],
  quickReplies: [],
  ...more,
});

const consentSteps = (say: Wording, agree: 'agree' | 'agree-code'): SayAction[] => [
  { kind: 'say', label: say(`hand-over.${agree}`), text: say(`hand-over.${agree}.text`) },
  { kind: 'say', label: say('hand-over.refuse'), text: say('hand-over.refuse.text') },
];

const asksFor = (say: Wording, help: 'live' | 'code'): Partial<Reply> => {
  const agree = help === 'live' ? 'agree' : 'agree-code';
  return { quickReplies: consentSteps(say, agree), handOver: { status: 'offered' } };
};

const comingBack = (say: Wording, hours: StaffHours, language: Language, now: number): string[] => {
  const next = nextStaffed(hours, now);
  return next === undefined ? [] : [say('hand-over.next', { moment: momentText(next, language) })];
};

const whenThere = (
  say: Wording,
  help: 'closed' | 'nobody',
  hours: StaffHours,
  language: Language,
  now: number,
): string[] => [
  say('hand-over.hours', { hours: hoursText(hours, language) }),
  ...(help === 'closed' ? comingBack(say, hours, language, now) : [say('hand-over.nobody')]),
];

/** Whom to call, as the guide answers it, with what else can be done at that moment. */
export const withHelp = (reply: Reply, help: Help, hours: StaffHours, now: number): Reply => {
  const { language, blocks } = reply;
  const say = wordingOf(language);
  // What can be done at once is said first, and close enough to its buttons to be seen with them.
  if (help === 'live') {
    const ask = say('hand-over.ask', { hours: hoursText(hours, language) });
    return {
      ...reply,
      blocks: [text(ask), ...blocks],
      buttons: reply.buttons.slice(-1),
      ...asksFor(say, help),
    };
  }
  if (help === 'code')
    return { ...reply, blocks: [...blocks, text(say('hand-over.ask-code'))], ...asksFor(say, help) };
  return { ...reply, blocks: [...blocks, ...whenThere(say, help, hours, language, now).map(text)] };
};

/** The person has agreed, but meanwhile nobody is there any more. */
export const tooLateReply = (
  language: Language,
  help: 'closed' | 'nobody',
  hours: StaffHours,
  now: number,
): Reply => {
  const say = wordingOf(language);
  const words = [say('hand-over.too-late'), ...whenThere(say, help, hours, language, now)];
  return replyOf(language, words, { buttons: [callHotline(say)] });
};

const minute = 60_000;

/** The person has agreed: the code, and what happens next. */
export const openedReply = (
  { language, mode, code = '', openedAt = 0, codeUntil = 0 }: Case,
  answer: number,
): Reply => {
  const say = wordingOf(language);
  if (mode === 'code') {
    const hours = Math.ceil((codeUntil - openedAt) / (60 * minute));
    return replyOf(language, [say('hand-over.code', { code, hours })], { buttons: [callHotline(say)] });
  }
  const words = say('hand-over.opened', { code, minutes: Math.ceil(answer / minute) });
  return replyOf(language, [words], { handOver: { status: 'waiting', code } });
};

/** The person has not agreed. */
export const refusedReply = (language: Language): Reply => {
  const say = wordingOf(language);
  return replyOf(language, [say('hand-over.refused')], { buttons: [callHotline(say)] });
};

/** The guide is silent: what the person wrote goes to staff. */
export const silentReply = (language: Language): Reply => replyOf(language, []);

const again = (say: Wording): SayAction => ({
  kind: 'say',
  label: say('hand-over.again'),
  text: say('next.human.text'),
});

const endedReply = ({ language, code = '' }: Case, key: string): Reply => {
  const say = wordingOf(language);
  return replyOf(language, [say(`hand-over.${key}`, { code })], {
    buttons: key === 'closed-by-visitor' ? [] : [callHotline(say)],
    quickReplies: [
      again(say),
      { kind: 'say', label: say('next.programs'), text: say('next.programs.text') },
      { kind: 'say', label: say('next.eligibility'), text: say('next.eligibility.text') },
    ],
    handOver: { status: 'ended' },
  });
};

/** The person has ended the talk. */
export const closedReply = (one: Case): Reply => endedReply(one, 'closed-by-visitor');

/** Something the person is told of the case without having said anything. */
export const noticeReply = (one: Case, notice: VisitorNotice): Reply => {
  if (notice === 'file') return replyOf(one.language, [wordingOf(one.language)('hand-over.file')]);
  if (notice !== 'connected') return endedReply(one, notice);
  const mark: HandOverMark = { status: 'connected', ...(one.code && { code: one.code }) };
  return replyOf(one.language, [wordingOf(one.language)('hand-over.connected')], { handOver: mark });
};

/** What a member of staff wrote. */
export const staffReply = ({ language }: Case, words: string): Reply =>
  replyOf(language, [words], { speaker: 'staff' });

/** What a member of staff wrote, as they have changed it or once they have taken it back. */
export const revisedReply = ({ language }: Case, as: Revision['as'], words: string): Reply =>
  replyOf(language, [as === 'edited' ? words : wordingOf(language)('hand-over.withdrawn')], {
    speaker: 'staff',
    revised: as,
  });
