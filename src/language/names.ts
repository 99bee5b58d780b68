import type { BonusItem, Knowledge, Pack } from '../notice/pack.ts';
import type { Bilingual, WordLists } from '../notice/schema/common.ts';
import type { Entity, EntityKind } from './lexicon.ts';

type Named = { readonly id: string; readonly name?: Bilingual; readonly aliases: WordLists };

/** English names are looked for in the plural too. */
const pluralOf = (word: string): string[] => (/[a-z]$/i.test(word) && !/s$/i.test(word) ? [`${word}s`] : []);

const namesOf = (kind: EntityKind, { id, name, aliases }: Named): (readonly [string, Entity])[] => {
  const english = [...(name ? [name.en] : []), ...aliases.en];
  const words = [...(name ? [name.ko] : []), ...aliases.ko, ...english, ...english.flatMap(pluralOf)];
  return words.map((word) => [word, { kind, id }]);
};

/** A company's flag that earns a bonus item is a name of the item as well. */
const flagNames = ({ companyFacts }: Pack, { id, flags }: BonusItem): (readonly [string, Entity])[] =>
  companyFacts.flatMap(({ choices }) =>
    choices
      .filter((choice) => flags.includes(String(choice.id)))
      .flatMap(({ label, aliases }) => namesOf('bonus-item', { id, name: label, aliases })),
  );

const withoutBlanks = (text: string): string => text.replace(/\s/g, '');

/** A paper goes by the same everyday words in every program that asks for it. */
const documentNames = ({ documents }: Pack): (readonly [string, Entity])[] =>
  documents.flatMap(({ id, name }) =>
    documents
      .filter((other) => withoutBlanks(other.name.ko) === withoutBlanks(name.ko))
      .flatMap((alike) => namesOf('document', { ...alike, id })),
  );

/** Every name and everyday word of a knowledge base, with what it stands for. */
export const namesIn = ({ pack, general }: Knowledge): (readonly [string, Entity])[] => [
  ...pack.programs.flatMap((program) => namesOf('program', program)),
  ...pack.recruitments.flatMap((recruitment) => namesOf('recruitment', recruitment)),
  ...pack.variants.flatMap((variant) => namesOf('variant', variant)),
  ...documentNames(pack),
  ...pack.bonusItems.flatMap((item) => [...namesOf('bonus-item', item), ...flagNames(pack, item)]),
  ...general.terms.flatMap((term) => namesOf('term', term)),
  ...pack.companyFacts.flatMap(({ id, yes, no }) => [
    ...(yes ? namesOf('choice', { id: `${id}=true`, aliases: yes }) : []),
    ...(no ? namesOf('choice', { id: `${id}=false`, aliases: no }) : []),
  ]),
  ...pack.companyFacts.flatMap((fact) =>
    fact.choices.flatMap((choice) =>
      namesOf('choice', { id: `${fact.id}=${choice.id}`, name: choice.label, aliases: choice.aliases }),
    ),
  ),
];
