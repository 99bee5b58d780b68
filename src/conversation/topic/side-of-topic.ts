import { onceForText } from '../../language/once.ts';
import { sides, sidesNamed } from '../../language/speech/parties.ts';
import type { Ask } from '../../language/understand.ts';

/** The side of a project that a topic is of, by its name ("adopter-call.when", "burden.host"). */
export const sideIn = onceForText((topic) => {
  const words = topic.split(/[.-]/);
  return sides.find((side) => words.includes(side));
});

/**
 * "주관기관은 몇 프로 부담하나요": one side is named, and the topic is of the other. Of a host the topics count as well that
 * name the side they are for on the way: it does not apply where those it supports apply.
 */
export const isOfOtherSide = (topic: string, { text }: Ask): boolean => {
  const side = sideIn(topic);
  const [only, ...others] = side === undefined ? [] : sidesNamed(text);
  if (only === undefined || others.length > 0 || only === side) return false;
  return only === 'host' || topic.endsWith(`.${side}`);
};
