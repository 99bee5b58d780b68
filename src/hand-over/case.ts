import type { Language } from '../language/language-of.ts';
import type { CompanyFacts } from '../rules/index.ts';

/**
 * `offered`: the person has been asked whether the conversation may be passed on. `waiting`: staff have it and
 * nobody has taken it. `taken`: somebody of the staff talks with the person. `noted`: staff can look it up by its
 * code, and the guide goes on answering. The others are over: `declined` by the person, `closed` by either side,
 * `unanswered` when nobody took it in time, `expired` when nothing was said for long or the code ran out.
 */
export type CaseStatus =
  | 'offered'
  | 'waiting'
  | 'taken'
  | 'noted'
  | 'declined'
  | 'closed'
  | 'unanswered'
  | 'expired';

/** `live`: staff and person write to each other. `code`: the person reads a code to the hotline. */
export type CaseMode = 'live' | 'code';

/** A conversation on its way to a person, or there. Times in milliseconds since 1970. */
export interface Case {
  readonly id: string;
  /** Counts its changes, so that two at once cannot both be written. */
  readonly version: number;
  /** The conversation's key in its store. */
  readonly conversation: string;
  readonly mode: CaseMode;
  readonly status: CaseStatus;
  readonly language: Language;
  /** What the person asked last before asking for somebody. */
  readonly question: string;
  readonly offeredAt: number;
  /** Six digits, once the person has agreed. */
  readonly code?: string | undefined;
  /** Message with which the person agreed: sent again, it is no word to staff. */
  readonly agreedBy?: string | undefined;
  /** What was known of the company by then. */
  readonly facts?: CompanyFacts | undefined;
  readonly openedAt?: number | undefined;
  readonly endedAt?: number | undefined;
  /** From then on the code opens nothing. */
  readonly codeUntil?: number | undefined;
  /** When time alone changes the case; none where it does not. */
  readonly dueAt?: number | undefined;
  /** Where staff see it, as their side calls the place. */
  readonly thread?: string | undefined;
}

/** What the person is told beside what staff write. */
export type VisitorNotice = 'connected' | 'closed-by-staff' | 'unanswered' | 'expired' | 'file';

/** What staff are told beside what the person writes; the text of `taken` names who took it. */
export type StaffNotice =
  | 'opening'
  | 'taken'
  | 'closed-by-staff'
  | 'closed-by-visitor'
  | 'unanswered'
  | 'expired'
  | 'too-late'
  | 'file'
  | 'only-text';

interface Written {
  /** What somebody wrote; most notices have none. */
  readonly text?: string | undefined;
  /** The writer's side's own id of the message: the same one is kept once. */
  readonly key?: string | undefined;
  readonly at: number;
}

/** What staff have changed of an earlier line, or that they took it back. */
export interface Revision {
  readonly line: number;
  readonly as: 'edited' | 'withdrawn';
}

/** Something to be brought to one of the two sides. */
export type NewLine =
  | (Written & {
      readonly to: 'visitor';
      readonly notice?: VisitorNotice | undefined;
      readonly revises?: Revision | undefined;
      /** The change the words were read after, as the writer's side numbers changes; none before the first. */
      readonly edited?: string | undefined;
    })
  | (Written & { readonly to: 'staff'; readonly notice?: StaffNotice | undefined });

/** `waiting`: to be sent. `sent`: sending was begun, whether it arrived is not known. `done`: it arrived. */
export type Delivery = 'waiting' | 'sent' | 'done';

export type CaseLine = NewLine & {
  readonly caseId: string;
  /** Place in its case, from 1 on. */
  readonly number: number;
  readonly delivery: Delivery;
};

/** Person and staff write to each other, and the guide is silent. */
export const isLive = ({ status }: Pick<Case, 'status'>): boolean =>
  status === 'waiting' || status === 'taken';

/** What the person says next may concern the case. */
export const isUnfinished = (one: Pick<Case, 'status'>): boolean => one.status === 'offered' || isLive(one);

/** Whether the code opens the case at that moment. */
export const codeOpens = ({ code, codeUntil = 0 }: Case, now: number): boolean =>
  code !== undefined && now < codeUntil;

/** Up to when what was said may be shown to staff: with a code only what came before it was asked for. */
export const agreedUntil = ({ mode, openedAt = 0, endedAt }: Case): number =>
  mode === 'code' ? openedAt : (endedAt ?? Number.POSITIVE_INFINITY);
