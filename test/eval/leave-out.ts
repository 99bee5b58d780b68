import type { Intent } from '../../src/exchange/intent.ts';
import { featuresOf } from '../../src/language/features.ts';
import { fillPlaceholders } from '../../src/language/masks.ts';
import { normalise } from '../../src/language/normalise.ts';
import { buildReader } from '../../src/language/reader.ts';
import type { Wordings } from '../../src/language/wordings.ts';
import type { Fact, Knowledge } from '../../src/notice/pack.ts';

/** From this cosine of their 자모 n-grams on, a wording is near a question. */
export const nearFrom = 0.5;

/** All that a guide is made of. */
export interface Source {
  readonly knowledge: Knowledge;
  readonly intents: readonly Intent[];
}

/** What is left to learn from, and how many wordings are not. */
interface Thinned extends Source {
  readonly omitted: number;
}

/** Tells whether a wording is near any of the questions. Names and figures count as signs, whichever they are. */
const nearnessTo = ({ knowledge }: Source, questions: readonly string[]): ((wording: string) => boolean) => {
  const reader = buildReader(knowledge, () => true);
  const featuresIn = (text: string): Int32Array =>
    featuresOf(reader.read(fillPlaceholders(normalise(text).text)).masked).slice();
  const withFeature = new Map<number, number[]>();
  const sizes = questions.map((question, at) => {
    const features = featuresIn(question);
    for (const feature of features) withFeature.set(feature, [...(withFeature.get(feature) ?? []), at]);
    return features.length;
  });
  return (wording) => {
    const features = featuresIn(wording);
    const shared = new Uint16Array(questions.length);
    for (const feature of features)
      for (const at of withFeature.get(feature) ?? []) shared[at] = (shared[at] ?? 0) + 1;
    return shared.some(
      (common, at) => common > 0 && common >= nearFrom * Math.sqrt(features.length * (sizes[at] ?? 0)),
    );
  };
};

/** The same guide without the wordings near any of the questions; what the notice says and what things are called stays. */
export const withoutNear = (source: Source, questions: readonly string[]): Thinned => {
  const isNear = nearnessTo(source, questions);
  let omitted = 0;
  const far = (wordings: readonly string[]): readonly string[] => {
    const kept = wordings.filter((wording) => !isNear(wording));
    omitted += wordings.length - kept.length;
    return kept;
  };
  const thinned = <Lists extends Wordings>(lists: Lists): Lists => ({
    ...lists,
    ko: far(lists.ko),
    en: far(lists.en),
  });
  const everyOf = (topics: Readonly<Record<string, Wordings>>): Readonly<Record<string, Wordings>> =>
    Object.fromEntries(Object.entries(topics).map(([topic, lists]) => [topic, thinned(lists)]));
  const withoutAsks = <Holder extends { readonly asks?: Fact['asks'] }>(holder: Holder): Holder =>
    holder.asks ? { ...holder, asks: thinned(holder.asks) } : holder;
  const { pack } = source.knowledge;
  return {
    knowledge: {
      ...source.knowledge,
      pack: {
        ...pack,
        notice: { ...pack.notice, facts: pack.notice.facts.map(withoutAsks) },
        facts: pack.facts.map(withoutAsks),
        exclusions: pack.exclusions.map(withoutAsks),
        asks: pack.asks.map(thinned),
      },
    },
    intents: source.intents.map((intent) => ({
      ...intent,
      topics: everyOf(intent.topics),
      ...(intent.points ? { points: everyOf(intent.points) } : {}),
    })),
    omitted,
  };
};
