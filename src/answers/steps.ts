import { onceFor } from '../language/once.ts';
import { stageIn } from '../language/speech/stages.ts';
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
    .filter((word) => word.length >= 2 && word !== '포함')
    .map((word) => ({ word, pattern: spaced(word) }));

const squashedName = onceFor(({ name }: Step) => squash(name.ko));

/** The words of a step's names, by language. */
const namesOf = onceFor(({ name }: Step) => [wordsIn(name.ko), wordsIn(name.en)]);
const wordsOf = onceFor((step: Step) => namesOf(step).flat());

const afterEnglish =
  /\b(?:after|follows?|following|once|if|when)\s+(?:the\s+|an?\s+|(?:we|i)\s+(?:(?:are|am|have|get)\s+)?(?:been\s+)?)?$/;
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

const anyOf = (steps: readonly Step[]): RegExp =>
  new RegExp(
    steps
      .flatMap(wordsOf)
      .map(({ pattern }) => pattern.source)
      .join('|'),
  );
/** Finds any of their words: most texts name no step, and are looked through once for each, or for all of them. */
const anyWordOf = onceFor((step: Step) => anyOf([step]));
const anyWordOfAll = onceFor(anyOf);

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

/** What the names of steps end in: "발표평가" is called "발표" for short. */
const shortened = /^([가-힣]{2})(?:평가|심사|점검|검토|체결|보고)$/;
/** Too much else goes by these. */
const saysTooLittle = /^(?:최종|사업|기업|과제|결과)$/;

const shortNames = onceFor(({ name }: Step) =>
  wordsIn(name.ko).flatMap(({ word }) => {
    const short = shortened.exec(word)?.[1];
    return short === undefined || saysTooLittle.test(short) ? [] : [short];
  }),
);

/** The steps of a procedure with the heads of their names that no other one has. */
const withShortNames = onceFor((steps: readonly Step[]) =>
  steps.map((step) => ({
    step,
    own: shortNames(step).filter((short) =>
      steps.every((other) => other === step || !squashedName(other).includes(short)),
    ),
  })),
);

/** A step that goes by another name than its own: by the head of it, which no other step has, or by its stage. */
const placeInShort = (text: string, step: Step, own: readonly string[]): ReturnType<typeof placeOf> => {
  const short = own.find((one) => text.includes(one));
  if (short !== undefined) {
    const start = text.indexOf(short);
    return { step, start, end: start + short.length, hits: 0 };
  }
  const said = stageIn(text, step.stage);
  return said ? { step, start: said.index, end: said.index + said[0].length, hits: 0 } : undefined;
};

/** The steps a text calls by the head of their names, or by what everybody calls the stage ("붙으면", "협약하고"). */
export const stepsInShort = (text: string, steps: readonly Step[]): readonly NamedStep[] =>
  withShortNames(steps).flatMap(({ step, own }) => placeInShort(text, step, own) ?? []);

/** The steps a normalised text names and where, most letters in common first. */
export const stepsIn = (
  text: string,
  steps: readonly Step[],
): readonly (NamedStep & { readonly hits: number })[] =>
  steps.length > 0 && anyWordOfAll(steps).test(text)
    ? steps.flatMap((step) => placeOf(text, step) ?? []).sort((a, b) => b.hits - a.hits)
    : [];

/** Shorter names of steps are everyday words. */
const shortestName = 4;

const longNamesOf = onceFor((step: Step) =>
  namesOf(step).filter((words) => words.reduce((sum, { word }) => sum + word.length, 0) >= shortestName),
);

/** The step that a text names with all the words of its name, however they are joined. */
export const stepNamedInFull = (text: string, steps: readonly Step[]): Step | undefined =>
  steps.find((step) => longNamesOf(step).some((words) => words.every(({ pattern }) => pattern.test(text))));

/** Words that ask who does something; more beside the step is about something else. */
const ofActor =
  /누가|누구\S{0,2}|어디서|어느\s?(?:기관|곳|데)\S{0,2}|(?:하|해|맡|나오|나와|오|와|봐|보|정해|시켜|담당|진행)\S{0,5}(?=\s|\?|$)|(?<=\s)[은는이가을를](?=\s)/g;
const fewLetters = 3;
const lettersBesideActor = (text: string): number =>
  /[가-힣]/.test(text) ? text.replace(ofActor, ' ').replace(/[^가-힣]/g, '').length : 0;

/** "심사 전에 누가 와요": not the step itself is asked about. */
const besideIt = /^[가-힣]{0,2}\s?(?:하기\s?)?(?:전|후|뒤|다음)/;

/** The one step that a text names by a word that no other step has, if only by that: "매칭", "심사원", "감리". */
export const stepNamedAlone = (text: string, steps: readonly Step[]): Step | undefined => {
  const [only, ...others] = stepsIn(text, steps);
  if (!only || others.length > 0 || /^(?:call|application)$/.test(only.step.stage ?? '')) return undefined;
  const rest = text.slice(0, only.start) + text.slice(only.end);
  const isOfStep = !besideIt.test(text.slice(only.end)) && lettersBesideActor(rest) <= fewLetters;
  return isOfStep ? only.step : undefined;
};
