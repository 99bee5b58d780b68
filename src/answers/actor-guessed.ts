import type { Question } from '../exchange/question.ts';
import { onceFor } from '../language/once.ts';
import { isYesNoQuestion } from '../language/speech/yes-or-no.ts';
import type { Knowledge, Step } from '../notice/pack.ts';
import { withoutNames } from './step-order.ts';
import { stepNamedInFull, stepsIn } from './steps.ts';

/** "운영기관(컨설팅기관에 지급)", "operating agency, paying the consulting agency": who gets it does nothing. */
const withoutReceiver = (actor: string): string => actor.replace(/\([^()]*에 [^()]*\)|, paying .*/g, '');

/** "도입·공급기업", "제조혁신센터(TP)": the words of an actor that are names of a body. */
const bodiesIn = (actor: string): readonly string[] =>
  withoutReceiver(actor)
    .split(/[\s·,()]+/)
    .map((word) => word.toLowerCase())
    .filter((word) => word.length >= 2);

/** "managing agency (전담기관)": in English a body is named with all its words. */
const englishBody = (actor: string): string =>
  withoutReceiver(actor)
    .replace(/\s*\([^()]*\)/g, '')
    .replace(/^the /, '')
    .toLowerCase();

/** What a body is also called, where the general knowledge tells. */
const namesOf = onceFor(({ general }: Knowledge) =>
  general.terms.map(({ name, aliases }) =>
    [name.ko, name.en, ...aliases.ko, ...aliases.en].map((word) => word.toLowerCase()),
  ),
);

/** Every body ends in one of these: they name none. */
const namesNone = /(?:기관|기업|회사|위원회|단체|agency|company)$/;

/** "제조혁신센터" is called "센터" for short, "전문감리기관" "감리기관". */
const shortName = (body: string): readonly string[] => {
  if (!/^[가-힣]{4,}$/.test(body)) return [];
  if (!namesNone.test(body)) return [body.slice(-2)];
  return body.length >= 6 ? [body.slice(2)] : [];
};

const otherNames = (knowledge: Knowledge, body: string): readonly string[] => [
  body,
  ...shortName(body),
  ...namesOf(knowledge)
    .filter((names) => names.includes(body))
    .flat(),
];

const doing = '(?:(?:만|이|가|에서|은|는|서)(?![가-힣])|\\s?(?:혼자|단독))';
const isSubject = (text: string, name: string): boolean =>
  /^[a-z]/.test(name)
    ? new RegExp(
        `\\b(?:does|do|is|did|by) (?:the |it (?:the )?)?${name}\\b|(?<![a-z])${name}\\s?${doing}`,
      ).test(text)
    : new RegExp(`${name}\\s?${doing}`).test(text);

/** A body that does some step, and the ones whose own step it is. */
export interface ActorGuessed {
  readonly step: Step;
  /** Whether the body named is among those that do the step, and does it alone where that is put up. */
  readonly isRight: boolean;
}

/** "감리는", "선정평가도": the step is what is spoken of. */
const spokenOf = /^(?:은|는|도|을|를)(?![가-힣])/;
const surelyNamed = { ko: 4, en: 9 };

/** The one step that a text names with most of the words of its name, or speaks of by one word of it. */
const stepSpokenOf = (text: string, steps: readonly Step[]): Step | undefined => {
  const [best, second] = stepsIn(text, steps);
  if (!best || best.hits === second?.hits || /^(?:call|application)$/.test(best.step.stage ?? ''))
    return undefined;
  const enough = /[가-힣]/.test(text) ? surelyNamed.ko : surelyNamed.en;
  return best.hits >= enough || spokenOf.test(text.slice(best.end)) ? best.step : undefined;
};

/** A step that has the name of its program in its own ("수준확인서 발급"). */
const stepWithin = (text: string, steps: readonly Step[]): Step | undefined =>
  stepNamedInFull(
    text,
    steps.filter(({ name }) => /\s/.test(name.ko)),
  );

const asksEnd = /(?<=니까|나요|가요|\?)\s+/;
const putsUp = (text: string): boolean => text.split(asksEnd).some(isYesNoQuestion);

const alone = /혼자|단독|[가-힣]만(?=\s)|(?:이|가|에서)\s다\s|\b(?:alone|only)\b/;

/** "세 당사자": a step of which the notice does not name who does it. */
const namesNobody = ({ actors }: Step): boolean => actors.some(({ ko }) => /당사자|적혀 있지/.test(ko));

/**
 * "중간점검은 진흥원이 해요?": a step that is named with a body as the one who does it. Only bodies that do some step
 * of the same procedure count: of these it is known that they are not the same under another name.
 */
export const actorGuessed = (
  knowledge: Knowledge,
  { text, details }: Pick<Question, 'text' | 'details'>,
  steps: readonly Step[],
): ActorGuessed | undefined => {
  if (!putsUp(text)) return undefined;
  const nameless = withoutNames(text, details);
  const step = stepNamedInFull(nameless, steps) ?? stepSpokenOf(nameless, steps) ?? stepWithin(text, steps);
  if (!step || namesNobody(step)) return undefined;
  const bodiesOf = ({ actors }: Step): readonly string[] =>
    actors.flatMap(({ ko, en }) => [...bodiesIn(ko), englishBody(en)]);
  const isGuessed = (body: string): boolean =>
    otherNames(knowledge, body).some((name) => isSubject(text.toLowerCase(), name));
  const own = bodiesOf(step);
  const ownNames = new Set(own.flatMap((one) => otherNames(knowledge, one)));
  const isOthers = steps.some((other) => bodiesOf(other).some((one) => !ownNames.has(one) && isGuessed(one)));
  // "중기부에서 합니까 센터에서 합니까" wants to hear which.
  if (own.some(isGuessed))
    return isOthers ? undefined : { step, isRight: step.actors.length === 1 || !alone.test(text) };
  return isOthers ? { step, isRight: false } : undefined;
};
