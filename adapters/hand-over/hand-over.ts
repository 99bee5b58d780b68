import type { Logger } from 'pino';
import type { CaseTimes } from '../../src/hand-over/advance.ts';
import type { Help } from '../../src/hand-over/hand-over-reply.ts';
import type { StaffHours } from '../../src/hand-over/staff-hours.ts';
import type { Knowledge } from '../../src/index.ts';
import type { CaseStore } from '../../src/ports/case-store.ts';
import type { ConversationStore } from '../../src/ports/conversation-store.ts';
import type { Repeat } from '../conversation/expire-regularly.ts';
import type { StepIn } from '../conversation/step-in.ts';
import { createCaseDesk } from './case-desk.ts';
import { createCaseFiles, type FileOf } from './case-files.ts';
import { createDelivery, type Destination } from './delivery.ts';
import { createPassTime } from './pass-time.ts';
import { createStaffDesk, type StaffDesk } from './staff-desk.ts';
import { createStepIn } from './step-in.ts';

/** Conversations on their way to a person, from the offer to the last line that is brought to either side. */
export interface HandOver {
  readonly stepIn: StepIn;
  readonly staffDesk: StaffDesk;
  readonly fileOf: FileOf;
  /** Reads what an earlier process has left; before it is done no message may be answered. */
  load(): Promise<void>;
  /** Begins to bring lines and to let time pass; returns how to stop, which waits for what is underway. */
  start(destinations: Destinations): () => Promise<void>;
}

export interface Destinations {
  readonly visitor: Destination<'visitor'>;
  /** Left out where there are none. */
  readonly staff?: Destination<'staff'> | undefined;
  /** Takes in what staff wrote unheard; false where that could not be found out. Never rejects. */
  readonly catchUp?: (() => Promise<boolean>) | undefined;
}

export interface HandOverParts {
  readonly knowledge: Knowledge;
  readonly cases: CaseStore;
  readonly conversations: Pick<ConversationStore, 'transcript'>;
  readonly times: CaseTimes;
  readonly hours: StaffHours;
  readonly helpOn: (channel: string) => Help | undefined;
  readonly logger: Pick<Logger, 'info' | 'warn' | 'error'>;
  readonly now: () => number;
  readonly repeat: Repeat;
}

const second = 1_000;
const minute = 60_000;

export const createHandOver = (parts: HandOverParts): HandOver => {
  const { knowledge, cases, conversations, logger, now, repeat } = parts;
  let bring = (): void => {};
  const desk = createCaseDesk({ ...parts, onChange: () => bring() });
  const fileOf = createCaseFiles(knowledge, conversations);

  return {
    stepIn: createStepIn({ ...parts, desk }),
    staffDesk: createStaffDesk({ desk, cases, fileOf, logger, now }),
    fileOf,
    load: desk.load,
    start({ visitor, staff, catchUp = async () => true }) {
      const passTime = createPassTime({ desk, cases, catchUp, logger, now });
      const toVisitor = createDelivery({ cases, to: 'visitor', side: visitor, logger, now });
      const toStaff = staff && createDelivery({ cases, to: 'staff', side: staff, logger, now });
      let underway: Promise<unknown> = Promise.resolve();
      let passing: Promise<unknown> = Promise.resolve();
      bring = () => {
        underway = Promise.all([toVisitor.run(), toStaff?.run()]);
      };
      const stops = [
        repeat(second, () => {
          passing = passTime().then(() => bring());
        }),
        repeat(minute, () => void catchUp()),
      ];
      bring();
      return async () => {
        for (const stop of stops) stop();
        bring = () => {};
        await Promise.all([passing, underway]);
      };
    },
  };
};
