import type { CompanyFacts } from '../rules/index.ts';
import {
  type Case,
  type CaseMode,
  type CaseStatus,
  isLive,
  type NewLine,
  type Revision,
  type StaffNotice,
  type VisitorNotice,
} from './case.ts';

/** How long things may take, in milliseconds. */
export interface CaseTimes {
  /** Until somebody has to have taken a case. */
  readonly answer: number;
  /** Without a word from either side. */
  readonly idle: number;
  /** For which a code opens its case. */
  readonly code: number;
}

/** A message of staff. */
export interface StaffWords {
  /** The same message has the same one whenever it is heard of. */
  readonly key: string;
  /** Empty where only a file was sent. */
  readonly text: string;
  readonly hasFile?: boolean;
  /** The last change it was read after; later ones compare as greater. */
  readonly edited?: string | undefined;
}

export type CaseEvent =
  | {
      readonly kind: 'agreed';
      readonly code: string;
      readonly key: string | undefined;
      readonly facts: CompanyFacts;
    }
  | { readonly kind: 'declined' }
  | { readonly kind: 'visitor-wrote'; readonly text: string; readonly key: string | undefined }
  | ({ readonly kind: 'staff-wrote' } & StaffWords)
  /** Something came from staff that cannot be passed on. */
  | { readonly kind: 'staff-sent-other'; readonly key: string }
  | {
      readonly kind: 'staff-revised';
      readonly revises: Revision;
      readonly text?: string;
      readonly edited?: string;
      readonly key: string;
    }
  /** Somebody of the staff, as their side names people. */
  | { readonly kind: 'taken'; readonly by: string }
  | { readonly kind: 'closed'; readonly by: 'staff' | 'visitor' }
  | { readonly kind: 'time-passed' };

/** A case as it has become, and what the two sides are to be told of it. */
export interface Step {
  readonly case: Case;
  readonly lines: readonly NewLine[];
}

export interface Offer {
  readonly id: string;
  readonly conversation: string;
  readonly mode: CaseMode;
  readonly language: Case['language'];
  readonly question: string;
}

/** An offer is good for as long as the person can be thought to look at it. */
const offerStands = 30 * 60 * 1000;

/** A case that the person has not agreed to yet. */
export const offerCase = (offer: Offer, at: number): Case => ({
  ...offer,
  version: 0,
  status: 'offered',
  offeredAt: at,
  dueAt: at + offerStands,
});

const tellStaff = (notice: StaffNotice, at: number, more: { text?: string; key?: string } = {}): NewLine => ({
  to: 'staff',
  notice,
  at,
  ...more,
});
const tellVisitor = (notice: VisitorNotice, at: number) => ({ to: 'visitor' as const, notice, at });

const ended = (one: Case, status: CaseStatus, at: number): Case => ({
  ...one,
  status,
  endedAt: at,
  dueAt: undefined,
});

type Agreed = Extract<CaseEvent, { kind: 'agreed' }>;

const opened = (one: Case, { code, key, facts }: Agreed, at: number, times: CaseTimes): Step => {
  const known = { ...one, code, facts, agreedBy: key, openedAt: at, codeUntil: at + times.code };
  if (one.mode === 'code') return { case: { ...known, status: 'noted', dueAt: at + times.code }, lines: [] };
  return {
    case: { ...known, status: 'waiting', dueAt: at + times.answer },
    lines: [tellStaff('opening', at)],
  };
};

const taken = (one: Case, at: number, times: CaseTimes): Step => ({
  case: { ...one, status: 'taken', dueAt: at + times.idle },
  lines: one.status === 'waiting' ? [tellVisitor('connected', at)] : [],
});

const withLine = ({ case: next, lines }: Step, line: NewLine): Step => ({
  case: next,
  lines: [...lines, line],
});

/** While nobody has taken it, writing on does not put off that somebody has to. */
const said = (one: Case, line: NewLine, times: CaseTimes): Step => ({
  case: one.status === 'taken' ? { ...one, dueAt: line.at + times.idle } : one,
  lines: [line],
});

/** Of a file the visitor learns that it was sent, and staff that it is not shown; the message's key goes first. */
const staffWrote = (
  one: Case,
  { text, key, edited, hasFile }: StaffWords,
  at: number,
  times: CaseTimes,
): Step => {
  const words: NewLine = { to: 'visitor', text, key, edited, at };
  if (!hasFile) return withLine(taken(one, at, times), words);
  const file = tellVisitor('file', at);
  const told = text === '' ? [{ ...file, key, edited }] : [words, file];
  return [...told, tellStaff('file', at)].reduce(withLine, taken(one, at, times));
};

const closed = (one: Case, by: 'staff' | 'visitor', at: number): Step => ({
  case: ended(one, 'closed', at),
  lines:
    by === 'staff'
      ? [tellVisitor('closed-by-staff', at), tellStaff('closed-by-staff', at)]
      : [tellStaff('closed-by-visitor', at)],
});

const told = (one: Case, status: 'unanswered' | 'expired', at: number): Step => ({
  case: ended(one, status, at),
  lines: [tellVisitor(status, at), tellStaff(status, at)],
});

const timePassed = (one: Case, at: number): Step | undefined => {
  if (one.dueAt === undefined || at < one.dueAt) return undefined;
  if (one.status === 'waiting') return told(one, 'unanswered', at);
  if (one.status === 'taken') return told(one, 'expired', at);
  return { case: ended(one, one.status === 'offered' ? 'declined' : 'expired', at), lines: [] };
};

const whileLive = (one: Case, event: CaseEvent, at: number, times: CaseTimes): Step | undefined => {
  switch (event.kind) {
    case 'visitor-wrote':
      return said(one, { to: 'staff', text: event.text, key: event.key, at }, times);
    case 'staff-wrote':
      return staffWrote(one, event, at, times);
    case 'taken':
      return one.status === 'waiting'
        ? withLine(taken(one, at, times), tellStaff('taken', at, { text: event.by }))
        : undefined;
    case 'staff-sent-other':
      return { case: one, lines: [tellStaff('only-text', at, { key: event.key })] };
    case 'closed':
      return closed(one, event.by, at);
    default:
      return undefined;
  }
};

/** What was said can be put right as long as the case is kept: wrong words may have stayed in the chat. */
const revised = (
  one: Case,
  { revises, text, edited, key }: Extract<CaseEvent, { kind: 'staff-revised' }>,
  at: number,
  times: CaseTimes,
): Step => said(one, { to: 'visitor', revises, text, edited, key, at }, times);

/**
 * What becomes of a case when something happens at a moment; undefined where nothing does. Once a case is over it
 * stays so.
 */
export const advance = (one: Case, event: CaseEvent, at: number, times: CaseTimes): Step | undefined => {
  if (event.kind === 'time-passed') return timePassed(one, at);
  if (event.kind === 'staff-revised') return revised(one, event, at, times);
  if (isLive(one)) return whileLive(one, event, at, times);
  if (one.status === 'offered' && event.kind === 'agreed') return opened(one, event, at, times);
  if (one.status === 'offered' && event.kind === 'declined')
    return { case: ended(one, 'declined', at), lines: [] };
  // Who writes to a case that is over learns that nobody reads it.
  if (event.kind !== 'staff-wrote') return undefined;
  return { case: one, lines: [tellStaff('too-late', at, { key: event.key })] };
};
