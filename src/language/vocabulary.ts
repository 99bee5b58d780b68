import type { Knowledge } from '../notice/pack.ts';
import { namesIn } from './names.ts';
import { normalise } from './normalise.ts';
import type { Learnable, Wordings } from './wordings.ts';

const wordsIn = (text: string): readonly string[] => normalise(text).text.match(/[가-힣a-z0-9]+/g) ?? [];

const wordingsOf = (lists: Wordings | undefined): readonly string[] =>
  lists ? [...lists.ko, ...lists.en] : [];

/** Names of places, as people write them. */
export const placesIn = ({ regions }: Knowledge): readonly string[] =>
  [...regions.places, ...regions.ambiguous].map(({ name }) => name);

const usualWordings = (knowledge: Knowledge, intents: readonly Learnable[]): readonly string[] => {
  const { pack, general } = knowledge;
  return [
    ...namesIn(knowledge).map(([name]) => name),
    ...intents.flatMap(({ topics, points = {} }) =>
      [topics, points].flatMap(Object.values).flatMap(wordingsOf),
    ),
    ...[...pack.facts, ...pack.notice.facts].flatMap(({ text, asks }) => [
      text.ko,
      text.en,
      ...wordingsOf(asks),
    ]),
    ...pack.asks.flatMap(wordingsOf),
    ...general.concepts.flatMap(wordingsOf),
  ];
};

/** All texts of the guide's own data: names, places, wordings of intents, facts and exclusions, concepts, papers. */
export const wordingsIn = (knowledge: Knowledge, intents: readonly Learnable[]): readonly string[] => [
  ...usualWordings(knowledge, intents),
  ...placesIn(knowledge),
  ...knowledge.pack.exclusions.flatMap(({ name, aliases, asks }) => [
    name.ko,
    name.en,
    ...wordingsOf(aliases),
    ...wordingsOf(asks),
  ]),
  ...knowledge.general.issuers.flatMap(({ name, aliases }) => [name.ko, name.en, ...wordingsOf(aliases)]),
];

/** Words that the guide has met in its own names, wordings of intents and facts, and concepts. */
export const vocabularyOf = (knowledge: Knowledge, intents: readonly Learnable[]): ReadonlySet<string> =>
  new Set(usualWordings(knowledge, intents).flatMap(wordsIn));
