import type { Subject } from '../exchange/question.ts';
import type { Fact } from '../notice/pack.ts';
import type { PackIndex } from '../notice/pack-index.ts';

const isWord = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a) || (code >= 0xac00 && code <= 0xd7a3);

/** Pairs of letters that follow each other, as numbers; blanks and signs do not count. */
const bigramsOf = (text: string): ReadonlySet<number> => {
  const lower = text.toLowerCase();
  const grams = new Set<number>();
  let before = 0;
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    if (!isWord(code)) continue;
    if (before !== 0) grams.add(before * 0x10000 + code);
    before = code;
  }
  return grams;
};

type Wording = readonly number[];

/** The wordings of facts that were compared before: the same few are over and over again. */
const known = new WeakMap<Fact, readonly Wording[]>();

const wordingsOf = (fact: Fact): readonly Wording[] => {
  const before = known.get(fact);
  if (before) return before;
  const texts = [fact.text.ko, fact.text.en, ...(fact.asks?.ko ?? []), ...(fact.asks?.en ?? [])];
  const wordings = texts.map((text) => [...bigramsOf(text)]);
  known.set(fact, wordings);
  return wordings;
};

const likeness = (asked: ReadonlySet<number>, fact: Fact): number => {
  let best = 0;
  for (const grams of wordingsOf(fact)) {
    let common = 0;
    for (const gram of grams) if (asked.has(gram)) common++;
    best = Math.max(best, common / (4 + grams.length));
  }
  return best;
};

/** Facts of a topic for the subject, those nearest to the question's own words first. */
export const rankFacts = (
  index: PackIndex,
  topic: string,
  subject: Subject,
  text: string,
): readonly Fact[] => {
  const facts = index
    .factsOf(topic)
    .filter((fact) => subject.recruitments.some(({ id }) => fact.for.includes(id)));
  if (facts.length < 2) return facts;
  const asked = bigramsOf(text);
  const scored = facts.map((fact) => ({ fact, score: likeness(asked, fact) }));
  return scored.sort((a, b) => b.score - a.score).map(({ fact }) => fact);
};
