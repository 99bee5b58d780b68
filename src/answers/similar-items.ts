import { buildFactRetrieval } from '../language/fact-retrieval.ts';
import { normalise } from '../language/normalise.ts';
import type { BonusItem, Pack } from '../notice/pack.ts';

/** Finds the bonus item a description comes nearest to ("조선소에 부품 납품하는데"), where none was named. */
export type FindBonusItem = (text: string, among: readonly BonusItem[]) => BonusItem | undefined;

/** Below this a description says nothing certain. */
const nearEnough = 0.3;

/** Words of any question about bonus points, which tell nothing about the item. */
const everyones =
  /가점|가산점|확인서|증명서|서류|증빙|점수|기업|회사|신규구축|신규|고도화|로봇사업|몇\s?점|bonus|points?|certificate|company/g;

const wordingsOf = ({ name, aliases, criteria }: BonusItem): readonly string[] => [
  name.ko,
  name.en,
  ...aliases.ko,
  ...aliases.en,
  criteria.ko,
  criteria.en,
];

/** Builds the search over all bonus items of a pack. */
export const buildBonusItemFinder = ({ bonusItems }: Pack): FindBonusItem => {
  const retrieval = buildFactRetrieval(
    bonusItems.map((item) => ({
      topic: item.id,
      texts: wordingsOf(item).map((text) => normalise(text).text),
    })),
  );
  return (text, among) => {
    const likeness = retrieval.likeness(text.replace(everyones, ' '));
    const scored = bonusItems
      .map((item, at) => ({ item, score: likeness.get(at) ?? 0 }))
      .filter(({ item }) => among.includes(item));
    const best = scored.reduce<{ item?: BonusItem; score: number }>(
      (high, one) => (one.score > high.score ? one : high),
      { score: 0 },
    );
    return best.score >= nearEnough ? best.item : undefined;
  };
};
