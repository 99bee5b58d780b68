import type { Pack } from '../notice/pack.ts';
import type { Condition } from '../notice/schema/condition.ts';
import { evaluate, missingFacts } from './evaluate.ts';
import type { CompanyFacts } from './facts.ts';
import { linksOf } from './pack-links.ts';
import { every, type Truth } from './truth.ts';

/** A record that concerns only those who choose a variant or a target. */
export interface Choosable {
  readonly variant?: string | undefined;
  readonly target?: string | undefined;
}

/** What has to hold for a record to be chosen; undefined where no question leads to its variant or target. */
const conditionsOf = (pack: Pack, { variant, target }: Choosable): readonly (Condition | undefined)[] => {
  const links = linksOf(pack);
  return [
    ...(variant === undefined ? [] : [links.variant.get(variant)]),
    ...(target === undefined ? [] : [links.target.get(target)]),
  ];
};

/** Whether a record concerns this company: it has no variant or target, or the company chose these. */
export const isChosen = (pack: Pack, record: Choosable, facts: CompanyFacts): Truth =>
  every(conditionsOf(pack, record).map((condition) => (condition ? evaluate(condition, facts) : 'unknown')));

/** The facts that would tell whether a record's variant and target were chosen. */
export const missingChoices = (pack: Pack, record: Choosable, facts: CompanyFacts): readonly string[] =>
  isChosen(pack, record, facts) === 'unknown'
    ? conditionsOf(pack, record).flatMap((condition) => missingFacts(condition, facts))
    : [];
