import type { Example } from '../../src/language/topic-model.ts';
import { trainTopicModel } from '../../src/language/train-topics.ts';

const folds = 5;

const likeliest = (probabilities: Float32Array, topics: readonly string[]): string => {
  let best = 0;
  for (let c = 1; c < probabilities.length; c++)
    if ((probabilities[c] ?? 0) > (probabilities[best] ?? 0)) best = c;
  return topics[best] ?? '';
};

export interface CrossValidation {
  /** Share of held-out examples put under their own topic, or under its family. */
  readonly topic: number;
  readonly family: number;
  readonly confusions: readonly string[];
}

const familyOf = (topic: string): string => topic.split('.')[0] ?? topic;

/** Scores the topic model on examples it was not trained on, five-fold. */
export const crossValidate = (examples: readonly Example[]): CrossValidation => {
  let right = 0;
  let sameFamily = 0;
  const confusions: string[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const model = trainTopicModel(examples.filter((_, at) => at % folds !== fold));
    for (const [at, { text, topic }] of examples.entries()) {
      if (at % folds !== fold) continue;
      const found = likeliest(model.probabilities(text), model.topics);
      if (found === topic) right++;
      else confusions.push(`${topic} → ${found}: ${text}`);
      if (familyOf(found) === familyOf(topic)) sameFamily++;
    }
  }
  return { topic: right / examples.length, family: sameFamily / examples.length, confusions };
};
