import type { Focus } from '../../exchange/state.ts';
import { idsOf } from '../../language/details.ts';
import { isElliptic } from '../../language/residue.ts';
import { partSpokenOf } from '../../language/speech/receiving.ts';
import type { Ask } from '../../language/understand.ts';
import type { PackIndex } from '../../notice/pack-index.ts';
import { inPart } from './other-side.ts';
import { companyOfTalk, partNamed, type Sibling, siblingCued } from './sibling-cued.ts';
import { isNamed, unnamed, withCalls } from './unnamed.ts';

/** "Salary?": a word that only one of the applicants would use, and that itself says what is asked. */
const asksByItself = ({ topics: [top] }: Ask): boolean =>
  top !== undefined &&
  top.probability >= plainlyAsked &&
  !/^(?:tell|follow-up|situation|eligibility|complaint|agreement|feeling|greeting|thanks|bye|help|human|identity|abuse)/.test(
    top.topic,
  );
const plainlyAsked = 0.6;

/** "And if I want to be one?": who would be one himself asks whether he may. */
const wish =
  /\b(?:if )?(?:i|we) (?:want|wish|would like|like)\b|(?:하|되)고\s?싶\S*|(?:하|되)려면\S*|제가|내가/;

/** The other applicants of the program spoken of, or those with a part in the one that is named. */
const otherApplicants = (ask: Ask, index: PackIndex, focus: Focus): Sibling | undefined => {
  if (!isNamed(ask.details)) return siblingCued(ask.text, index, focus);
  const [program, ...others] = idsOf(ask.details, 'program');
  const isOne =
    program !== undefined && others.length === 0 && idsOf(ask.details, 'recruitment').length === 0;
  return isOne ? partNamed(unnamed(ask.text, ask.details), index, program) : undefined;
};

/** The last question put to the other applicants of the program spoken of. */
const toSibling = (ask: Ask, index: PackIndex, focus: Focus): Ask | undefined => {
  const sibling = otherApplicants(ask, index, focus);
  if (!sibling) return undefined;
  const rest = sibling.rest.replace(inPart, ' ');
  const wishes = wish.test(rest) && isElliptic(rest.replace(wish, ' '));
  if (!wishes && !isElliptic(rest)) return undefined;
  const topics = [{ topic: wishes ? 'eligibility' : 'follow-up', probability: 1 }];
  return withCalls(ask, [sibling.recruitment.id], topics);
};

/**
 * An ask about the other applicants of the program spoken of, as if it named their call: "받는 회사는?" after what was
 * told of those who are sent. Undefined where it is about nobody else.
 */
export const ofOtherApplicants = (ask: Ask, index: PackIndex, focus: Focus): Ask | undefined => {
  const speaksOfPart = partSpokenOf(ask.text) !== undefined;
  const sibling = asksByItself(ask) && !speaksOfPart ? undefined : toSibling(ask, index, focus);
  if (sibling) return sibling;
  const company = isNamed(ask.details) ? undefined : companyOfTalk(ask.text, index, focus);
  return company && withCalls(ask, [company.id], ask.topics);
};
