import type { Subject } from '../conversation/question.ts';
import type { Fact } from '../notice/pack.ts';
import type { PackIndex } from '../notice/pack-index.ts';

const bigramsOf = (text: string): ReadonlySet<string> => {
  const squashed = text.toLowerCase().replace(/[^0-9a-z가-힣]/g, '');
  const grams = new Set<string>();
  for (let i = 0; i + 1 < squashed.length; i++) grams.add(squashed.slice(i, i + 2));
  return grams;
};

const likeness = (asked: ReadonlySet<string>, fact: Fact): number => {
  const wordings = [fact.text.ko, fact.text.en, ...(fact.asks?.ko ?? []), ...(fact.asks?.en ?? [])];
  let best = 0;
  for (const wording of wordings) {
    const grams = bigramsOf(wording);
    let common = 0;
    for (const gram of grams) if (asked.has(gram)) common++;
    best = Math.max(best, common / (4 + grams.size));
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
