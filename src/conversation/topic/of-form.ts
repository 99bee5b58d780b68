import type { Subject } from '../../exchange/question.ts';
import type { Ask } from '../../language/understand.ts';
import type { Recruitment } from '../../notice/pack.ts';
import type { PackIndex } from '../../notice/pack-index.ts';

/** "중기업 협력사를 유형2로": a kind of company is named, which a form may be for or not. */
const namesSize = ({ entities }: Ask['details']): boolean =>
  entities.some(({ kind, id }) => kind === 'choice' && id.startsWith('size='));

/** The topic under which the notice says for whom a form is. */
const ownOf = (index: PackIndex, recruitments: readonly Recruitment[], variant: string): string | undefined =>
  recruitments
    .flatMap(({ id }) => index.factsUnder('eligibility', id))
    .find((fact) => fact.variant === variant)?.topic;

/** Asks for whom something is, rather than who applies for it. */
const forWhom =
  /대상|아무나|아무\s?(?:기업|회사)나|누구나|누가\s?(?:받|혜택)|누구(?:한테|에게|를)?\s?(?:주|지원)|\b(?:who (?:is it for|gets|can get|receives)|for whom|target)\b/;
const ofApplying = /신청|접수|모집|참여|\bappl/;

/**
 * "대상은?" in talk of one form of a program: whom that form is for, where the notice says so; and of a statement that is
 * made of another form only, what it is a part of.
 */
export const topicOfForm = (
  topic: string,
  index: PackIndex,
  { recruitments, variant }: Subject,
  { text, details }: Pick<Ask, 'text' | 'details'>,
): string => {
  const own = variant === undefined ? undefined : ownOf(index, recruitments, variant.id);
  if (variant !== undefined && topic.includes('.')) {
    const stated = recruitments.flatMap(({ id }) => index.facts(topic, id));
    const ofOthers = stated.every((fact) => fact.variant !== undefined && fact.variant !== variant.id);
    if (
      own !== undefined &&
      topic.startsWith('eligibility') &&
      stated.every(({ status }) => status !== 'stated') &&
      namesSize(details) &&
      !ofApplying.test(text)
    )
      return own;
    return stated.length > 0 && ofOthers ? topic.slice(0, topic.lastIndexOf('.')) : topic;
  }
  if (topic !== 'eligibility' || variant === undefined || !forWhom.test(text) || ofApplying.test(text))
    return topic;
  return own ?? topic;
};
