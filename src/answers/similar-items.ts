import type { FindBonusItem } from '../exchange/question.ts';
import { buildFactRetrieval } from '../language/fact-retrieval.ts';
import { normalise } from '../language/normalise.ts';
import { once } from '../language/once.ts';
import type { BonusItem, Pack, Program } from '../notice/pack.ts';

/** Below this a description says nothing certain. */
const nearEnough = 0.3;

/** Words of any question about bonus points, which tell nothing about the item. */
const everyones =
  /가점|가산점|확인서|증명서|서류|증빙|점수|항목|기업|회사|몇\s?점|인증|(?:들어가|들어감|포함|해당|인정|적용|있으면|있는|받으면|받은|했으면|하면|되면)[가-힣]*|bonus|points?|\bitems?\b|certif\w*|compan(?:y|ies)|\bcounts?\b|qualif\w*/g;

/** The programs' own names tell nothing about the item either; longer ones first, so that no rest is left over. */
const programNames = ({ programs, recruitments }: Pack): readonly string[] =>
  [...programs, ...recruitments]
    .flatMap(({ name, aliases }) => [name.ko, name.en, ...aliases.ko, ...aliases.en])
    .map((name) => normalise(name).text)
    .sort((a, b) => b.length - a.length);

const wordingsOf = ({ name, aliases, criteria }: BonusItem): readonly string[] => [
  name.ko,
  name.en,
  ...aliases.ko,
  ...aliases.en,
  criteria.ko,
  criteria.en,
];

/** Words that carry what is described; of Korean ones the end may be a particle, and "고용" is part of many names. */
const wordsOf = (text: string): readonly string[] =>
  (text.match(/[가-힣]{3,}|[a-z]{4,}/g) ?? []).map((word) => (/[a-z]/.test(word) ? word : word.slice(0, -1)));

/** A few letters are like by chance; a description has a word in common with what it describes. */
const sharesWord = (described: string, item: BonusItem, issuer: string): boolean => {
  const texts = wordingsOf(item).map((text) => bare(normalise(text).text).replaceAll(issuer, ''));
  return wordsOf(described).some((word) => texts.some((text) => text.includes(word)));
};

const bare = (text: string): string => text.replace(/\s/g, '');
const longEnough = 3;

/** Having taken part in a program earns an item that carries the program's name. */
const isEarnedBy = ({ name }: BonusItem, program: Program): boolean =>
  [program.name.ko, ...program.aliases.ko]
    .map(bare)
    .some((alias) => alias.length >= longEnough && bare(name.ko).includes(alias));

/** Builds the search over all bonus items of a pack. */
export const buildBonusItemFinder = (pack: Pack): FindBonusItem => {
  const { bonusItems, notice, programs } = pack;
  const names = programNames(pack);
  const retrieval = once(() =>
    buildFactRetrieval(
      bonusItems.map((item) => ({
        topic: item.id,
        texts: wordingsOf(item).map((text) => normalise(text).text),
      })),
    ),
  );
  return (text, among, programIds) => {
    const named = programs.filter(({ id }) => programIds.includes(id));
    const earned = among.find((item) => named.some((program) => isEarnedBy(item, program)));
    if (earned) return earned;
    const described = names.reduce((rest, name) => rest.replaceAll(name, ' '), text);
    const telling = described.replace(everyones, ' ');
    const likeness = retrieval().likeness(telling);
    const scored = bonusItems
      .map((item, at) => ({ item, score: likeness.get(at) ?? 0 }))
      .filter(({ item }) => among.includes(item));
    const best = scored.reduce<{ item?: BonusItem; score: number }>(
      (high, one) => (one.score > high.score ? one : high),
      { score: 0 },
    );
    const { item, score } = best;
    return item && score >= nearEnough && sharesWord(telling, item, bare(notice.issuer.ko))
      ? item
      : undefined;
  };
};
