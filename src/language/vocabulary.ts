import type { Intent } from '../conversation/intent.ts';
import type { Knowledge } from '../notice/pack.ts';
import type { WordLists } from '../notice/schema/common.ts';
import { namesIn } from './names.ts';
import { normalise } from './normalise.ts';

const wordsIn = (text: string): readonly string[] => normalise(text).text.match(/[가-힣a-z0-9]+/g) ?? [];

const wordingsOf = (lists: WordLists | undefined): readonly string[] =>
  lists ? [...lists.ko, ...lists.en] : [];

/** Words that the guide has met in its own data: names, wordings of intents and facts, concepts. */
export const vocabularyOf = (
  { pack, general, ...rest }: Knowledge,
  intents: readonly Intent[],
): ReadonlySet<string> => {
  const texts = [
    ...namesIn({ pack, general, ...rest }).map(([name]) => name),
    ...intents.flatMap(({ topics, points = {} }) =>
      [topics, points].flatMap(Object.values).flatMap(wordingsOf),
    ),
    ...[...pack.facts, ...pack.notice.facts].flatMap(({ text, asks }) => [
      text.ko,
      text.en,
      ...wordingsOf(asks),
    ]),
    ...pack.asks.flatMap(wordingsOf),
    ...general.concepts.flatMap(({ ko, en }) => [...ko, ...en]),
  ];
  return new Set(texts.flatMap(wordsIn));
};
