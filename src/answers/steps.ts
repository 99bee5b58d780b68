import { onceFor } from '../language/once.ts';
import type { Step } from '../notice/pack.ts';

const squash = (text: string): string => text.toLowerCase().replace(/[^0-9a-z가-힣]/g, '');

/** A word with its blanks left out or put in ("현장 평가"); an English one stands by itself. */
const spaced = (word: string): RegExp => {
  const pattern = [...word].join('[\\s-]?');
  return new RegExp(/^[a-z]/.test(word) ? `\\b${pattern}\\b` : pattern);
};

/** Words of one name of a step that are long enough to be told apart ("중간점검", "감리"). */
const wordsIn = (name: string) =>
  name
    .split(/[\s·및,()/]+/)
    .map(squash)
    .filter((word) => word.length >= 2)
    .map((word) => ({ word, pattern: spaced(word) }));

/** The words of a step's names, by language. */
const namesOf = onceFor(({ name }: Step) => [wordsIn(name.ko), wordsIn(name.en)]);
const wordsOf = onceFor((step: Step) => namesOf(step).flat());

const afterEnglish = /\b(?:after|follows?|following|once)\s+(?:the\s+|an?\s+)?$/;
const beforeEnglish = /\b(?:before|precedes?|ahead of|prior to)\s+(?:the\s+|an?\s+)?$/;

/** English says in front of a step whether what comes after it is meant, or what comes before. */
export const orderWordEnding = (text: string): 'after' | 'before' | undefined => {
  if (afterEnglish.test(text)) return 'after';
  return beforeEnglish.test(text) ? 'before' : undefined;
};

/** A text without the order word that it ends with. */
export const withoutOrderWord = (text: string): string =>
  text.replace(afterEnglish, '').replace(beforeEnglish, '');

/** The steps a text names, those with most letters in common. */
export const stepsNamed = (said: string, steps: readonly Step[]): readonly Step[] => {
  const text = squash(said);
  const scored = steps.map((step) => ({
    step,
    hits: wordsOf(step).reduce((sum, { word }) => sum + (text.includes(word) ? word.length : 0), 0),
  }));
  const best = Math.max(0, ...scored.map(({ hits }) => hits));
  return best === 0 ? [] : scored.filter(({ hits }) => hits === best).map(({ step }) => step);
};

/** A step with where a text names it. */
export interface NamedStep {
  readonly step: Step;
  readonly start: number;
  readonly end: number;
}

/** Finds any of these words: most texts name no step, and are looked through once for each. */
const anyWordOf = onceFor(
  (step: Step) =>
    new RegExp(
      wordsOf(step)
        .map(({ pattern }) => pattern.source)
        .join('|'),
    ),
);

const placeOf = (text: string, step: Step): (NamedStep & { readonly hits: number }) | undefined => {
  if (!anyWordOf(step).test(text)) return undefined;
  const found = wordsOf(step).flatMap(({ word, pattern }) => {
    const match = pattern.exec(text);
    return match ? [{ start: match.index, end: match.index + match[0].length, hits: word.length }] : [];
  });
  if (found.length === 0) return undefined;
  return {
    step,
    start: Math.min(...found.map(({ start }) => start)),
    end: Math.max(...found.map(({ end }) => end)),
    hits: found.reduce((sum, { hits }) => sum + hits, 0),
  };
};

/** The steps a normalised text names and where, most letters in common first. */
export const stepsIn = (text: string, steps: readonly Step[]): readonly NamedStep[] =>
  steps.flatMap((step) => placeOf(text, step) ?? []).sort((a, b) => b.hits - a.hits);

/** Shorter names of steps are everyday words. */
const shortestName = 4;

/** The step that a text names with all the words of its name, however they are joined. */
export const stepNamedInFull = (text: string, steps: readonly Step[]): Step | undefined =>
  steps.find((step) =>
    namesOf(step).some(
      (words) =>
        words.reduce((sum, { word }) => sum + word.length, 0) >= shortestName &&
        words.every(({ pattern }) => pattern.test(text)),
    ),
  );
