import type { Step } from '../notice/pack.ts';
import { type NamedStep, orderWordEnding, stepsIn } from './steps.ts';

const between = '^\\s*(?:이|가|을|를|은|는|하고|체결|맺은|한|된|끝난|받은|맺기|하기|받기|되기|\\s){0,3}?\\s*';
const afterIt = new RegExp(`${between}(?:다음|뒤|후|이후|나서|나면|끝나고)`);
const beforeIt = new RegExp(`${between}(?:전(?![가-힣]*기관)|앞|이전|먼저)`);

/** Two steps of which a message says that `later` comes after `earlier`. */
export interface StepPair {
  readonly earlier: Step;
  readonly later: Step;
}

const placed = (text: string, { start, end }: NamedStep): 'after' | 'before' | undefined => {
  const [before, rest] = [text.slice(0, start), text.slice(end)];
  const said = orderWordEnding(before);
  if (afterIt.test(rest) || said === 'after') return 'after';
  return beforeIt.test(rest) ? 'before' : said;
};

/** "원가계산은 협약 다음에 하죠?": the order a message claims of the two steps it names; undefined for any other. */
export const stepPairIn = (text: string, steps: readonly Step[]): StepPair | undefined => {
  const named = stepsIn(text, steps);
  const pivot = named.find((one) => placed(text, one) !== undefined);
  // What shares words with a step that was found is named no less by another word of its own.
  const apart = named.filter((one) => pivot && (one.end <= pivot.start || one.start >= pivot.end));
  const [other, ...more] = apart.filter((one) => placed(text, one) === undefined);
  if (!pivot || !other || more.some(({ start }) => start !== other.start)) return undefined;
  return placed(text, pivot) === 'after'
    ? { earlier: pivot.step, later: other.step }
    : { earlier: other.step, later: pivot.step };
};
