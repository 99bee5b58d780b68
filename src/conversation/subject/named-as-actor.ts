import { withoutNames } from '../../answers/step-order.ts';
import { stepsIn } from '../../answers/steps.ts';
import type { Details } from '../../language/details.ts';
import type { Mention } from '../../language/lexicon.ts';
import { holdingFor, type PackIndex } from '../../notice/pack-index.ts';

const doing = /^(?:이|가|에서|은|는)(?![가-힣])/;

/**
 * "수준확인 요건검토는 확인기관이 하나요": those whom one call of a program is for, named as who does a step in the course
 * of another call of it.
 */
export const isActor = (
  text: string,
  { start, end, entities }: Mention,
  details: Details,
  index: PackIndex,
): boolean => {
  if (!doing.test(text.slice(end))) return false;
  const name = text.slice(start, end);
  const before = withoutNames(text, details).slice(0, start);
  return entities.some(({ kind, id }) => {
    const called = kind === 'recruitment' ? index.recruitment(id) : undefined;
    const siblings = called ? index.recruitmentsOf(called.programId).filter((one) => one !== called) : [];
    const steps = siblings.flatMap((one) => holdingFor(index.pack.steps, one.id));
    const done = steps.filter(({ stage }) => stage !== 'call' && stage !== 'application');
    return (
      done.some(({ actors }) => actors.some(({ ko }) => ko === name)) && stepsIn(before, done).length > 0
    );
  });
};

const chosen =
  /^(?:을|를|도|은|는|에서)?\s?(?:\S+\s){0,2}(?:\S{1,3}지\s?)?(?:선택|고르|골라|고를|지정|정해|정하|찍어|찍|배정)/;
const choosing = /\b(?:pick|choose|select|name)(?:ing)? (?:an?|the|our|which|any) $/;

/** "컨설팅기관 골라야 하나요", "컨설팅기관을 어디로 할지 정해서": named as whom the speaker is to choose. */
export const isChosen = (text: string, { start, end, entities }: Mention): boolean =>
  entities.every(({ kind }) => kind === 'recruitment') &&
  (chosen.test(text.slice(end)) || choosing.test(text.slice(0, start)));
