import type { Answer } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import { asksOpenly, isQuestion } from '../language/speech/asking.ts';
import type { BonusItem } from '../notice/pack.ts';
import { entryOf, type FactValue } from '../rules/index.ts';
import { itemsDenied, itemsNamed } from './items-said.ts';

/** Whether the person claimed one of the flags that earn an item. */
export const isClaimed = (question: Question, item: BonusItem): boolean =>
  item.flags.some((flag) => entryOf(question.state.facts, 'flags', flag) === true);

/** Whether all that was told of an item is that one is not it, or has it no longer. */
const isRuledOut = (question: Question, item: BonusItem): boolean =>
  !isClaimed(question, item) &&
  item.flags.some((flag) => entryOf(question.state.facts, 'flags', flag) === false);

/** Items spoken of before, or their like in another program: the same flag earns both. What was denied is none of them. */
export const spokenBefore = (question: Question, all: readonly BonusItem[]): readonly BonusItem[] => {
  const ids = question.state.focus.bonusItems ?? [];
  const flags = new Set(
    question.index.pack.bonusItems.filter(({ id }) => ids.includes(id)).flatMap((item) => item.flags),
  );
  return all.filter((item) => item.flags.some((flag) => flags.has(flag)) && !isRuledOut(question, item));
};

/** Whether anything that bears on the points was told, be it denied. */
export const hasTold = ({ index, state: { facts, focus } }: Question): boolean =>
  (focus.bonusItems ?? []).length > 0 ||
  index.pack.bonusItems.some(({ flags }) =>
    flags.some((flag) => entryOf(facts, 'flags', flag) !== undefined),
  );

/**
 * "배에 들어가는 부품 찍어요" in talk of points: what is told by a name of the item alone holds of the company from then on;
 * undefined where nothing is told so.
 */
const flagsTold = (
  question: Question,
  counted: readonly BonusItem[],
): Readonly<Record<string, FactValue>> | undefined => {
  const { text, state } = question;
  if (isQuestion(text) || asksOpenly(text) || state.focus.topic?.startsWith('bonus') !== true)
    return undefined;
  const named = itemsNamed(question);
  const told = counted.flatMap(({ id, flags: [flag, ...others] }) =>
    named.includes(id) && flag !== undefined && others.length === 0 && isOpen(question, flag)
      ? [[`flags.${flag}`, true] as const]
      : [],
  );
  return told.length > 0 ? Object.fromEntries(told) : undefined;
};

const isOpen = ({ state: { facts } }: Question, flag: string): boolean =>
  entryOf(facts, 'flags', flag) === undefined;

/** Bonus items spoken of so far, to be remembered. */
const spokenOf = (question: Question): readonly string[] => {
  const denied = itemsDenied(question);
  const all = new Set([...(question.state.focus.bonusItems ?? []), ...itemsNamed(question)]);
  return [...all].filter((id) => !denied.has(id));
};

/** An answer after which the items named, and those counted, are those spoken of. */
export const remembering = (
  question: Question,
  answer: Answer | undefined,
  counted: readonly BonusItem[] = [],
): Answer | undefined => {
  if (!answer) return answer;
  const bonusItems = [...new Set([...spokenOf(question), ...counted.map(({ id }) => id)])];
  const learned = flagsTold(question, counted);
  return { ...answer, ...(learned ? { learned } : {}), focus: { ...answer.focus, bonusItems } };
};
