import type { ConversationState } from '../../exchange/state.ts';
import { effectiveFacts } from '../../guidance/effective-facts.ts';
import { isQuestion } from '../../language/speech/asking.ts';
import type { Ask } from '../../language/understand.ts';
import type { Pack } from '../../notice/pack.ts';
import type { Condition } from '../../notice/schema/condition.ts';
import { judgeRecruitment } from '../../rules/index.ts';

/** "한 군데로 줄였어요", "여섯 곳으로 늘었어요", "we cut it to one": another number of what was counted before. */
const changed =
  /로\s?(?:줄[었였이]|줄기|늘[었렸리]|맞[췄추]|하기로|바[꿨뀌])|\b(?:down|up|cut|reduced|increased) (?:it |them |that )?to\b/;

const countsIn = (condition: Condition): readonly string[] => {
  if ('all' in condition) return condition.all.flatMap(countsIn);
  if ('any' in condition) return condition.any.flatMap(countsIn);
  return 'atLeast' in condition || 'atMost' in condition ? [condition.fact] : [];
};

/** The counts that, as told, do not meet what the recruitments of the talk ask for. */
const failingCounts = (pack: Pack, { focus, facts }: ConversationState): readonly string[] => {
  const known = effectiveFacts(pack, facts);
  const failing = focus.recruitments.flatMap((id) => {
    const failed = judgeRecruitment(pack, id, known, { asked: true }).reasons.map((reason) => reason.id);
    return pack.requirements
      .filter((one) => failed.includes(one.id))
      .flatMap(({ holdsWhen }) => countsIn(holdsWhen));
  });
  return [...new Set(failing)].filter((fact) => typeof known[fact] === 'number');
};

/**
 * The count that a message changes without naming what is counted: the only one that, as told, falls short of or
 * exceeds what is asked for. Nothing where none or several do, where several numbers are told, or of a question.
 */
export const countsChanged = (
  pack: Pack,
  asks: readonly Ask[],
  state: ConversationState,
): Readonly<Record<string, number>> => {
  const telling = asks.filter(({ text }) => changed.test(text) && !isQuestion(text));
  const [count, ...others] = telling.flatMap(({ details: { counts } }) => counts);
  if (!count || others.length > 0) return {};
  const [only, ...more] = failingCounts(pack, state);
  return only === undefined || more.length > 0 ? {} : { [only]: count.value };
};
