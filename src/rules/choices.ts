import type { Pack } from '../notice/pack.ts';
import type { Condition } from '../notice/schema/condition.ts';
import { evaluate, missingFacts } from './evaluate.ts';
import type { CompanyFacts } from './facts.ts';
import { every, type Truth } from './truth.ts';

/** A record that concerns only those who choose a variant or a target. */
export interface Choosable {
  readonly variant?: string | undefined;
  readonly target?: string | undefined;
}

type Link = 'variant' | 'target';

/** The choices of company facts that stand for a variant or target; undefined where no question leads to it. */
const choosing = (pack: Pack, link: Link, id: string): Condition | undefined => {
  const any = pack.companyFacts.flatMap((fact) =>
    fact.choices
      .filter((choice) => choice[link] === id)
      .map((choice): Condition => ({ fact: fact.id, is: choice.id })),
  );
  return any.length > 0 ? { any } : undefined;
};

const conditionsOf = (pack: Pack, { variant, target }: Choosable): readonly (Condition | undefined)[] => [
  ...(variant === undefined ? [] : [choosing(pack, 'variant', variant)]),
  ...(target === undefined ? [] : [choosing(pack, 'target', target)]),
];

/** Whether a record concerns this company: it has no variant or target, or the company chose these. */
export const isChosen = (pack: Pack, record: Choosable, facts: CompanyFacts): Truth =>
  every(conditionsOf(pack, record).map((condition) => (condition ? evaluate(condition, facts) : 'unknown')));

/** The facts that would tell whether a record's variant and target were chosen. */
export const missingChoices = (pack: Pack, record: Choosable, facts: CompanyFacts): readonly string[] =>
  isChosen(pack, record, facts) === 'unknown'
    ? conditionsOf(pack, record).flatMap((condition) => missingFacts(condition, facts))
    : [];
