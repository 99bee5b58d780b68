import { type Draft, type Located, located, problemAt } from '../draft.ts';
import { genericTopics } from '../generic-topics.ts';
import type { Problem } from '../knowledge-error.ts';
import type { WordLists } from '../schema/common.ts';

interface Asked {
  readonly topic: string;
  readonly asks?: WordLists | undefined;
}

const languages = ['ko', 'en'] as const;
const names = { ko: 'Korean', en: 'English' } as const;

const askedTopics = (facts: readonly Located<Asked>[], language: 'ko' | 'en'): ReadonlySet<string> =>
  new Set(facts.flatMap(({ record }) => ((record.asks?.[language].length ?? 0) > 0 ? [record.topic] : [])));

/** Wordings or words for a topic that no fact has would lead questions nowhere. */
const askedForNothing = (
  { asks, words, lists }: Draft,
  facts: readonly Located<Asked>[],
): readonly Problem[] => {
  const known = new Set<string>([
    ...genericTopics,
    ...facts.map(({ record }) => record.topic),
    ...lists.exclusions.map(({ record }) => `exclusion.${record.code}`),
  ]);
  return [...asks, ...words].flatMap((place) =>
    known.has(place.record.topic)
      ? []
      : [problemAt(place, 'topic', `"${place.record.topic}"`, 'the topic of a fact of this notice')],
  );
};

/**
 * A topic no intent has examples for needs wordings in the pack, in both languages: from any of its facts, as
 * the facts of one topic share them. Reported once a topic.
 */
export const checkTopics = (draft: Draft): readonly Problem[] => {
  const { folder, notice, lists } = draft;
  const facts: readonly Located<Asked>[] = [
    ...located<Asked>(`${folder}/notice.yaml`, 'facts', notice.facts),
    ...lists.facts,
  ];
  const unasked = languages.flatMap((language) => {
    const done = new Set<string>([...genericTopics, ...askedTopics(facts, language)]);
    return facts.flatMap((place) => {
      const { topic } = place.record;
      if (done.has(topic)) return [];
      done.add(topic);
      const expected = `${names[language]} wordings of how people ask for "${topic}", at one of its facts`;
      return [problemAt(place, `asks.${language}`, 'no wordings for this topic anywhere', expected)];
    });
  });
  return [...unasked, ...askedForNothing(draft, facts)];
};
