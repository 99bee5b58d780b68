import type { Question } from '../exchange/question.ts';
import { onceFor } from '../language/once.ts';
import type { Knowledge, Step } from '../notice/pack.ts';
import { withoutNames } from './step-order.ts';
import { stepNamedInFull } from './steps.ts';

/** "도입·공급기업", "제조혁신센터(TP)": the words of an actor that are names of a body. */
const bodiesIn = (actor: string): readonly string[] =>
  actor
    .split(/[\s·,()]+/)
    .map((word) => word.toLowerCase())
    .filter((word) => word.length >= 2);

/** What a body is also called, where the general knowledge tells. */
const namesOf = onceFor(({ general }: Knowledge) =>
  general.terms.map(({ name, aliases }) =>
    [name.ko, name.en, ...aliases.ko, ...aliases.en].map((word) => word.toLowerCase()),
  ),
);

/** Every body ends in one of these: they name none. */
const namesNone = /(?:기관|기업|회사|위원회|단체|agency|company)$/;

/** "제조혁신센터" is called "센터" for short. */
const shortName = (body: string): readonly string[] =>
  /^[가-힣]{4,}$/.test(body) && !namesNone.test(body) ? [body.slice(-2)] : [];

const otherNames = (knowledge: Knowledge, body: string): readonly string[] => [
  body,
  ...shortName(body),
  ...namesOf(knowledge)
    .filter((names) => names.includes(body))
    .flat(),
];

const doing = '(?:이|가|에서|은|는|서)(?![가-힣])';
const isSubject = (text: string, name: string): boolean =>
  /^[a-z]/.test(name)
    ? new RegExp(`\\b(?:does|do|is|did) (?:the |it )?${name}\\b`).test(text)
    : new RegExp(`${name}\\s?${doing}`).test(text);

/** A body that does some step, and the ones whose own step it is. */
export interface ActorGuessed {
  readonly step: Step;
  /** Whether the body named is among those that do the step. */
  readonly isRight: boolean;
}

/**
 * "중간점검은 진흥원이 해요?": a step that is named with a body as the one who does it. Only bodies that do some step
 * of the same procedure count: of these it is known that they are not the same under another name.
 */
export const actorGuessed = (
  knowledge: Knowledge,
  { text, details }: Pick<Question, 'text' | 'details'>,
  steps: readonly Step[],
): ActorGuessed | undefined => {
  const nameless = withoutNames(text, details);
  const step = stepNamedInFull(nameless, steps);
  if (!step) return undefined;
  const bodiesOf = ({ actors }: Step): readonly string[] =>
    actors.flatMap(({ ko, en }) => [...bodiesIn(ko), en.toLowerCase()]);
  const isGuessed = (body: string): boolean =>
    otherNames(knowledge, body).some((name) => isSubject(nameless.toLowerCase(), name));
  if (bodiesOf(step).some(isGuessed)) return { step, isRight: true };
  return steps.some((other) => bodiesOf(other).some(isGuessed)) ? { step, isRight: false } : undefined;
};
