import type { Pack } from '../notice/pack.ts';
import type { Condition } from '../notice/schema/condition.ts';

/** How a pack's declared company facts lead to its other records. */
export interface PackLinks {
  /** The condition under which a variant, or a target, was chosen. */
  readonly variant: ReadonlyMap<string, Condition>;
  readonly target: ReadonlyMap<string, Condition>;
  /** The fact each bonus flag is given in. */
  readonly factOfFlag: ReadonlyMap<string, string>;
}

const choicesOf = (pack: Pack) =>
  pack.companyFacts.flatMap((fact) => fact.choices.map((choice) => ({ fact, choice })));

const choosing = (pack: Pack, link: 'variant' | 'target'): ReadonlyMap<string, Condition> => {
  const conditions = new Map<string, Condition[]>();
  for (const { fact, choice } of choicesOf(pack)) {
    const id = choice[link];
    if (id !== undefined)
      conditions.set(id, [...(conditions.get(id) ?? []), { fact: fact.id, is: choice.id }]);
  }
  return new Map([...conditions].map(([id, any]) => [id, { any }]));
};

const flagFacts = (pack: Pack): ReadonlyMap<string, string> =>
  new Map(
    choicesOf(pack)
      .filter(({ fact }) => fact.type === 'choices')
      .map(({ fact, choice }) => [String(choice.id), fact.id]),
  );

const worked = new WeakMap<Pack, PackLinks>();

/** The links of a pack; packs never change, so they are worked out once for each. */
export const linksOf = (pack: Pack): PackLinks => {
  const known = worked.get(pack);
  if (known) return known;
  const links = {
    variant: choosing(pack, 'variant'),
    target: choosing(pack, 'target'),
    factOfFlag: flagFacts(pack),
  };
  worked.set(pack, links);
  return links;
};
