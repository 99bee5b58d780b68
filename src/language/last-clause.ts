import type { Prediction } from './topic-model.ts';

/** "작년에 신규구축 받았는데 고도화는 얼마까지 돼요": where a clause that only tells goes over to what is asked. */
const clauseEnd = /(?:[는은인한던됐했]데|니까|지만|거든요?|고요)[,.]?\s+/g;

/** Shorter clauses live off what was told before them. */
const shortestAlone = 6;

/** The last clause of a text that has several; undefined where it has one, or the last says too little. */
export const lastClauseOf = (text: string): string | undefined => {
  const last = [...text.matchAll(clauseEnd)].at(-1);
  if (!last) return undefined;
  const rest = text.slice(last.index + last[0].length);
  return rest.replace(/\s/g, '').length >= shortestAlone ? rest : undefined;
};

/** The last clause has to be this sure of what it asks … */
const clearAlone = 0.6;
/** … and the whole this unsure. */
const unclear = 0.5;
const sameForAnybody =
  /^(?:amount|burden|document|documents|window|period|apply|contact|procedure|quota)(?:\.|$)/;

/** Topics of a text whose last clause is surer of what it asks than the whole. */
export const withLastClause = (
  whole: readonly Prediction[],
  ofLast: () => readonly Prediction[],
): readonly Prediction[] => {
  const [top] = whole;
  if (!top || top.probability >= unclear) return whole;
  const last = ofLast();
  const [asked] = last;
  if (!asked || asked.probability < clearAlone || !sameForAnybody.test(asked.topic)) return whole;
  const mixed = new Map<string, number>();
  for (const { topic, probability } of [...whole, ...last])
    mixed.set(topic, (mixed.get(topic) ?? 0) + probability / 2);
  return [...mixed]
    .map(([topic, probability]) => ({ topic, probability }))
    .sort((a, b) => b.probability - a.probability);
};
