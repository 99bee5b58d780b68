import { type Draft, listed, located, problemAt } from '../draft.ts';
import type { Problem } from '../knowledge-error.ts';
import type { CompanyFact } from '../schema/notice.ts';

interface Known {
  readonly variants: ReadonlySet<string>;
  readonly recruitments: ReadonlySet<string>;
}

interface Link {
  readonly key: string;
  readonly id: string;
  readonly among: ReadonlySet<string>;
  readonly what: string;
}

const linksOf = (fact: CompanyFact, known: Known): readonly Link[] =>
  fact.choices.flatMap(({ variant, target }, index) => [
    ...(variant === undefined
      ? []
      : [{ key: `choices[${index}].variant`, id: variant, among: known.variants, what: 'a variant' }]),
    ...(target === undefined
      ? []
      : [{ key: `choices[${index}].target`, id: target, among: known.recruitments, what: 'a recruitment' }]),
  ]);

/** Choices about a company point to variants and recruitments that exist, and so do conflicts. */
export const checkCompanyChoices = ({ folder, companyFacts, lists }: Draft): readonly Problem[] => {
  const known: Known = {
    variants: new Set(lists.variants.map(({ record }) => record.id)),
    recruitments: new Set(lists.recruitments.map(({ record }) => record.id)),
  };
  const choices = located(`${folder}/company-facts.yaml`, 'facts', companyFacts).flatMap((place) =>
    linksOf(place.record, known).map((link) => ({ place, link })),
  );
  const conflicts = lists.conflicts.flatMap((place) =>
    place.record.with.map((id, index) => ({
      place,
      link: { key: `with[${index}]`, id, among: known.recruitments, what: 'a recruitment' },
    })),
  );
  return [...choices, ...conflicts].flatMap(({ place, link: { key, id, among, what } }) =>
    among.has(id)
      ? []
      : [problemAt(place, key, `"${id}", which does not exist`, `${what}: ${listed(among)}`)],
  );
};
