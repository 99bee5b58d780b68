import type { Subject } from '../../exchange/question.ts';
import type { PackIndex } from '../../notice/pack-index.ts';

/** Asks for whom something is, rather than who applies for it. */
const forWhom =
  /대상|누가\s?(?:받|혜택)|누구(?:한테|에게|를)?\s?(?:주|지원)|\b(?:who (?:is it for|gets|can get|receives)|for whom|target)\b/;
const ofApplying = /신청|접수|모집|\bappl/;

/**
 * "대상은?" in talk of one form of a program: whom that form is for, where the notice says so; and of a statement that is
 * made of another form only, what it is a part of.
 */
export const topicOfForm = (
  topic: string,
  index: PackIndex,
  { recruitments, variant }: Subject,
  text: string,
): string => {
  if (variant !== undefined && topic.includes('.')) {
    const stated = recruitments.flatMap(({ id }) => index.facts(topic, id));
    const ofOthers = stated.every((fact) => fact.variant !== undefined && fact.variant !== variant.id);
    return stated.length > 0 && ofOthers ? topic.slice(0, topic.lastIndexOf('.')) : topic;
  }
  if (topic !== 'eligibility' || variant === undefined || !forWhom.test(text) || ofApplying.test(text))
    return topic;
  const [own] = recruitments
    .flatMap(({ id }) => index.factsUnder(topic, id))
    .filter((fact) => fact.variant === variant.id);
  return own?.topic ?? topic;
};
