import type { Question, Subject } from '../../exchange/question.ts';
import type { Focus } from '../../exchange/state.ts';
import { type Side, sides, sidesNamed } from '../../language/speech/parties.ts';
import type { Recruitment } from '../../notice/pack.ts';
import type { PackIndex } from '../../notice/pack-index.ts';
import { speaksOfSide } from './other-side.ts';

const sideOf = (topic: string): Side | undefined => sides.find((side) => topic.endsWith(`.${side}`));

/**
 * The side of a project the talk is of after a question: the one its topic is of, or the only one it names; that of the
 * talk before as long as the talk stays with the program and names no other.
 */
export const sideAfter = (
  { recruitments, side }: Focus,
  { topic, text }: Pick<Question, 'topic' | 'text'>,
  about: readonly Recruitment[],
): string | undefined => {
  const [only, ...others] = sidesNamed(text);
  const named = sideOf(topic) ?? (others.length === 0 ? only : undefined);
  if (named !== undefined) return named;
  const stays = !speaksOfSide(text) && about.every(({ id }) => recruitments.includes(id));
  return stays ? side : undefined;
};

/** What is told of all sides together. */
const ofAll = /각각|각자|다 같이|전체|모두|\beach\b|\ball\b/;

/**
 * "자격요건이 뭐죠" after talk of the bodies that carry a project out with a host: what is asked of every program, as the
 * notice states it for the side the talk is of. The topic as it is where the notice states nothing for that side, or the
 * message names a program or a side itself.
 */
export const topicOfSideKept = (
  topic: string,
  index: PackIndex,
  { origin, recruitments }: Subject,
  { side }: Focus,
  text: string,
): string => {
  const other = sideOf(topic);
  if (side === undefined || origin !== 'remembered' || (topic.includes('.') && !other)) return topic;
  if (speaksOfSide(text) || ofAll.test(text)) return topic;
  const ofSide = `${other ? topic.slice(0, -other.length - 1) : topic}.${side}`;
  return recruitments.some(({ id }) => index.hasTopic(ofSide, id)) ? ofSide : topic;
};
