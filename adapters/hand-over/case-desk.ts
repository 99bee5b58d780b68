import {
  advance,
  type CaseEvent,
  type CaseTimes,
  type Offer,
  offerCase,
  type Step,
} from '../../src/hand-over/advance.ts';
import { type Case, type CaseLine, isUnfinished } from '../../src/hand-over/case.ts';
import type { CaseStore } from '../../src/ports/case-store.ts';

export type EventOf = (lines: readonly CaseLine[]) => CaseEvent | undefined;

/** Cases as they change: each change is written before anybody hears of it. */
export interface CaseDesk {
  /** Whether what is said in the conversation may concern a case; known without a look into the storage. */
  concerns(conversation: string): boolean;
  offer(offer: Offer): Promise<Case>;
  /** Lets something happen to a case; undefined where nothing comes of it, or where there is no such case. */
  happen(id: string, event: CaseEvent): Promise<Step | undefined>;
  /** The same for what only the lines of the case tell: what happens, or nothing. */
  decide(id: string, eventOf: EventOf): Promise<Step | undefined>;
  /** Lets time pass for every case that is due, but for those to be spared. */
  passTime(isSpared?: (one: Case) => boolean): Promise<void>;
  /** Reads which conversations have a case. To be called once, before anything else. */
  load(): Promise<void>;
}

export interface CaseDeskParts {
  readonly cases: CaseStore;
  readonly times: CaseTimes;
  readonly now: () => number;
  /** Told when there may be something to bring to either side. */
  readonly onChange: () => void;
}

/** Another change may come first; losing so often in a row means that something is wrong. */
const attempts = 10;

export const createCaseDesk = ({ cases, times, now, onChange }: CaseDeskParts): CaseDesk => {
  const concerned = new Set<string>();
  const noteConcern = (one: Case): void => {
    if (isUnfinished(one)) concerned.add(one.conversation);
    else concerned.delete(one.conversation);
  };
  const decide = async (id: string, eventOf: EventOf): Promise<Step | undefined> => {
    for (let tried = 0; tried < attempts; tried++) {
      const before = await cases.find(id);
      const event = before && eventOf(await cases.lines(id));
      const step = before && event && advance(before, event, now(), times);
      if (!step) return undefined;
      if ((await cases.save(step)) === 'conflict') continue;
      noteConcern(step.case);
      onChange();
      return step;
    }
    throw new Error('a case kept changing while it was written');
  };
  const happen = (id: string, event: CaseEvent) => decide(id, () => event);
  return {
    concerns: (conversation) => concerned.has(conversation),
    async offer(offer) {
      const one = offerCase(offer, now());
      await cases.save({ case: one, lines: [] });
      noteConcern(one);
      return one;
    },
    happen,
    decide,
    async passTime(isSpared = () => false) {
      for (const one of await cases.due(now()))
        if (!isSpared(one)) await happen(one.id, { kind: 'time-passed' });
    },
    async load() {
      for (const conversation of await cases.unfinished()) concerned.add(conversation);
    },
  };
};
