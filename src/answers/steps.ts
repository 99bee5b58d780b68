import type { Question } from '../conversation/question.ts';
import type { Step } from '../notice/pack.ts';

const squash = (text: string): string => text.toLowerCase().replace(/[^0-9a-z가-힣]/g, '');

/** Words of a step's name that are long enough to be told apart ("중간점검", "감리"). */
const wordsOf = (name: string): readonly string[] =>
  name
    .split(/[\s·및,()/]+/)
    .map(squash)
    .filter((word) => word.length >= 2);

/** The steps an utterance names, most words in common first. */
export const stepsNamed = (question: Question, steps: readonly Step[]): readonly Step[] => {
  const text = squash(question.text);
  const scored = steps.map((step) => ({
    step,
    hits: [...wordsOf(step.name.ko), ...wordsOf(step.name.en)].filter((word) => text.includes(word)).join('')
      .length,
  }));
  const best = Math.max(0, ...scored.map(({ hits }) => hits));
  return best === 0 ? [] : scored.filter(({ hits }) => hits === best).map(({ step }) => step);
};
