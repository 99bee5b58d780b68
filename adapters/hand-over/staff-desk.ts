import type { Logger } from 'pino';
import type { StaffWords } from '../../src/hand-over/advance.ts';
import { type Case, codeOpens } from '../../src/hand-over/case.ts';
import type { CaseFile } from '../../src/hand-over/case-file.ts';
import { eventOfWords, passedOn, withdrawalOf } from '../../src/hand-over/staff-words.ts';
import type { CaseStore } from '../../src/ports/case-store.ts';
import { conversationKeyOf } from '../conversation/conversation-key.ts';
import { storableText } from '../conversation/message-text.ts';
import type { CaseDesk, EventOf } from './case-desk.ts';
import type { FileOf } from './case-files.ts';
import { createLookUpLimit } from './look-up-limit.ts';

/** Something a member of staff wrote where they see a case. */
export interface StaffMessage extends StaffWords {
  readonly thread: string;
}

/** A place where staff may be writing, and the keys of what they wrote there that has been passed on. */
export interface StaffThread {
  readonly thread: string;
  readonly passedOn: readonly string[];
}

/** Somebody who looks up a case. */
export interface Asker {
  readonly user: string;
  /** Of the staff's own organisation, not a guest of a place it shares with others. */
  readonly isOurs: boolean;
}

export interface FoundCase {
  readonly case: Case;
  readonly file: CaseFile;
}

/** What staff can do with cases, whatever they use to do it. */
export interface StaffDesk {
  /** Keeps what somebody wrote or changed, to be brought to the person; once, however often it is heard of. */
  wrote(message: StaffMessage): Promise<void>;
  /** Keeps that a message is gone, or not for the person any more. */
  withdrew(message: Pick<StaffMessage, 'thread' | 'key'>): Promise<void>;
  /** False where somebody has taken it already, or it is over. */
  take(caseId: string, by: string): Promise<boolean>;
  /** False where it is over already. */
  close(caseId: string): Promise<boolean>;
  /** The case that a code opens. Every look-up is logged; too many wrong ones, and those of strangers, are refused. */
  lookUp(code: string, asker: Asker): Promise<FoundCase | 'unknown' | 'too-many'>;
  threads(): Promise<readonly StaffThread[]>;
}

export interface StaffDeskParts {
  readonly desk: CaseDesk;
  readonly cases: CaseStore;
  readonly fileOf: FileOf;
  readonly logger: Pick<Logger, 'info' | 'warn'>;
  readonly now: () => number;
}

/** Enough of a digest or id to follow somebody or something through the log. */
const short = (digest: string): string => digest.slice(0, 8);

export const createStaffDesk = (parts: StaffDeskParts): StaffDesk => {
  const { desk, cases, fileOf, logger, now } = parts;
  const limit = createLookUpLimit(cases, now);

  const opened = async (code: string): Promise<Case | undefined> => {
    const one = await cases.byCode(code);
    return one && codeOpens(one, now()) ? one : undefined;
  };

  const inThread = async (thread: string, eventOf: EventOf): Promise<void> => {
    const one = await cases.byThread(thread);
    if (one) await desk.decide(one.id, eventOf);
  };

  return {
    async wrote({ thread, text, ...message }) {
      const words = { ...message, text: storableText(text) };
      await inThread(thread, (lines) => eventOfWords(lines, words));
    },
    withdrew: ({ thread, key }) => inThread(thread, (lines) => withdrawalOf(lines, key)),
    take: async (caseId, by) => (await desk.happen(caseId, { kind: 'taken', by })) !== undefined,
    close: async (caseId) => (await desk.happen(caseId, { kind: 'closed', by: 'staff' })) !== undefined,
    async lookUp(code, { user, isOurs }) {
      const person = conversationKeyOf('staff', user);
      const by = short(person);
      if (!isOurs) {
        logger.warn({ by }, 'a look-up of a case from another workspace was refused');
        return 'unknown';
      }
      const one = await limit.try(person, () => opened(code));
      if (one === 'too-many') {
        logger.warn({ by }, 'too many wrong case codes; a look-up was refused');
        return one;
      }
      logger.info({ by, found: one !== undefined, case: one && short(one.id) }, 'a case was looked up');
      return one ? { case: one, file: await fileOf(one) } : 'unknown';
    },
    async threads() {
      const threads: StaffThread[] = [];
      for (const { id, thread } of await cases.live())
        if (thread !== undefined) threads.push({ thread, passedOn: passedOn(await cases.lines(id)) });
      return threads;
    },
  };
};
