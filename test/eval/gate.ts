import type { CrossValidation } from './cross-validate.ts';

export interface SetResult {
  readonly accuracy: number;
  readonly wrongFacts: number;
  readonly recall: number;
  readonly inScope: number;
  readonly worstMutation: number;
  readonly oneFact: number;
}

interface Floor {
  readonly accuracy: number;
  readonly wrongFacts: number;
  readonly recall: number;
  readonly worstMutation: number;
  readonly oneFact: number;
}

/** Set just below what is reached: a change that makes the guide worse fails here. */
const floors: Readonly<Record<string, Floor>> = {
  dev: { accuracy: 0.98, wrongFacts: 0, recall: 1, worstMutation: 0.87, oneFact: 80 },
  'held-out-a': { accuracy: 0.915, wrongFacts: 0, recall: 0, worstMutation: 0.83, oneFact: 85 },
  'held-out-b': { accuracy: 0.93, wrongFacts: 0, recall: 0.88, worstMutation: 0.8, oneFact: 100 },
  'blind-c': { accuracy: 0.92, wrongFacts: 1, recall: 1, worstMutation: 0.85, oneFact: 85 },
  'held-out-e': { accuracy: 0.895, wrongFacts: 1, recall: 0.8, worstMutation: 0.78, oneFact: 105 },
};
const learnedTopic = 0.59;

const below = (what: string, reached: number, floor: number): string[] =>
  reached < floor
    ? [`${what}: ${(reached * 100).toFixed(1)} %, wanted at least ${(floor * 100).toFixed(1)} %`]
    : [];
const above = (what: string, reached: number, ceiling: number): string[] =>
  reached > ceiling ? [`${what}: ${reached}, wanted at most ${ceiling}`] : [];

/** What falls short of the accuracy the project holds itself to; empty when all is well. */
export const gate = (
  results: ReadonlyMap<string, SetResult>,
  learned: CrossValidation,
): readonly string[] => [
  ...[...results].flatMap(([name, result]) => {
    const floor = floors[name];
    if (!floor) return [];
    return [
      ...below(`${name}, right`, result.accuracy, floor.accuracy),
      ...below(`${name}, out-of-scope recall`, result.recall, floor.recall),
      ...below(`${name}, worst mutation`, result.worstMutation, floor.worstMutation),
      ...above(`${name}, wrong facts`, result.wrongFacts, floor.wrongFacts),
      ...above(`${name}, median one-fact reply in characters`, result.oneFact, floor.oneFact),
    ];
  }),
  ...below('topic model, five-fold', learned.topic, learnedTopic),
];
