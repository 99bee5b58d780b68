import type { Pack } from '../notice/pack.ts';
import type { Condition } from '../notice/schema/condition.ts';
import { evaluate } from './evaluate.ts';
import type { CompanyFacts } from './facts.ts';

/** A statement of the notice that two recruitments run into. */
export type CombinationRule =
  | Pack['exclusions'][number]
  | Pack['openPoints'][number]
  | Pack['requirements'][number];

/** What the notice says of two recruitments for one company. */
export interface Combination {
  /** Conditions that cannot both hold: only one of the two is for this company. */
  readonly either: readonly CombinationRule[];
  /** What holds for one of them while a project of the other is under way. */
  readonly whileRunning: readonly CombinationRule[];
}

const fixedIn = (condition: Condition): readonly (readonly [string, unknown])[] => {
  if ('all' in condition) return condition.all.flatMap(fixedIn);
  return 'is' in condition ? [[condition.fact, condition.is]] : [];
};

const contradicts = (one: Condition, other: Condition): boolean =>
  fixedIn(one).some(([fact, value]) =>
    fixedIn(other).some(([same, wanted]) => fact === same && value !== wanted),
  );

/** The fact that tells which project is under way: its choices are recruitments. */
const runningFactOf = (pack: Pack): string | undefined =>
  pack.companyFacts.find(
    ({ choices }) =>
      pack.recruitments.filter(({ id }) => choices.some((choice) => choice.id === id)).length > 1,
  )?.id;

const whileRunning = (pack: Pack, id: string, facts: CompanyFacts): readonly CombinationRule[] => {
  const holds = ({ for: held }: { readonly for: readonly string[] }): boolean => held.includes(id);
  const turnsOn = (condition: Condition): boolean =>
    evaluate(condition, facts) === true && evaluate(condition, {}) !== true;
  return [
    ...pack.exclusions.filter((one) => holds(one) && one.failsWhen !== undefined && turnsOn(one.failsWhen)),
    ...pack.openPoints.filter((one) => holds(one) && turnsOn(one.when)),
    ...pack.requirements.filter((one) => holds(one) && turnsOn(one.holdsWhen)),
  ];
};

/** What stands against, or speaks for, one company in two recruitments of a notice. */
export const combine = (pack: Pack, a: string, b: string): Combination => {
  const of = (id: string) => pack.requirements.filter(({ for: held }) => held.includes(id));
  const clashing = of(a).flatMap((one) =>
    of(b).flatMap((other) => (contradicts(one.holdsWhen, other.holdsWhen) ? [one, other] : [])),
  );
  const running = runningFactOf(pack);
  return {
    either: [...new Set(clashing)],
    whileRunning:
      running === undefined
        ? []
        : [
            ...new Set([
              ...whileRunning(pack, a, { [running]: b }),
              ...whileRunning(pack, b, { [running]: a }),
            ]),
          ],
  };
};
