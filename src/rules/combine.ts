import type { Pack } from '../notice/pack.ts';
import type { Condition } from '../notice/schema/condition.ts';
import { evaluate } from './evaluate.ts';
import type { CompanyFacts } from './facts.ts';

/** A statement of the notice about two recruitments for one company. */
export type CombinationRule =
  | Pack['conflicts'][number]
  | Pack['openPoints'][number]
  | Pack['requirements'][number];

/** What the notice says of two recruitments for one company. */
export interface Combination {
  /** Only one of the two is for this company. */
  readonly either: readonly CombinationRule[];
  /** What holds for one of them while a project of the other is under way. */
  readonly whileRunning: readonly CombinationRule[];
}

/** The fact that tells which project is under way. */
const runningFactOf = (pack: Pack): string | undefined =>
  pack.companyFacts.find(({ inProgress }) => inProgress)?.id;

/** Rules of a recruitment that turn on a project of another being under way. */
const turningOn = (pack: Pack, id: string, running: CompanyFacts): readonly CombinationRule[] => {
  const holds = ({ for: held }: { readonly for: readonly string[] }): boolean => held.includes(id);
  const turns = (condition: Condition): boolean =>
    evaluate(condition, running) === true && evaluate(condition, {}) !== true;
  return [
    ...pack.openPoints.filter((one) => holds(one) && turns(one.when)),
    ...pack.requirements.filter((one) => holds(one) && turns(one.holdsWhen)),
  ];
};

const conflictsOf = (pack: Pack, id: string, other: string, kind: string): readonly CombinationRule[] =>
  pack.conflicts.filter((one) => one.kind === kind && one.for.includes(id) && one.with.includes(other));

/** What stands against, or speaks for, one company in two recruitments of a notice. */
export const combine = (pack: Pack, a: string, b: string): Combination => {
  const running = runningFactOf(pack);
  const bothWays = (rulesOf: (id: string, other: string) => readonly CombinationRule[]) => [
    ...new Set([...rulesOf(a, b), ...rulesOf(b, a)]),
  ];
  return {
    either: bothWays((id, other) => conflictsOf(pack, id, other, 'either-or')),
    whileRunning: bothWays((id, other) => [
      ...conflictsOf(pack, id, other, 'while-running'),
      ...(running === undefined ? [] : turningOn(pack, id, { [running]: other })),
    ]),
  };
};
