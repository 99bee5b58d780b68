import type { Focus } from '../../exchange/state.ts';
import { isAboutMoney } from '../../exchange/topic-source.ts';
import { isElliptic } from '../../language/residue.ts';
import { speaksOfOneself } from '../../language/speech/oneself.ts';
import { type Side, sides, sidesNamed, withoutSide } from '../../language/speech/parties.ts';
import type { Ask } from '../../language/understand.ts';
import type { PackIndex } from '../../notice/pack-index.ts';

/** What is left of how a party is spoken of. */
export const inPart = /기업|회사|업체|기관|모집|신청|하는|하려|우리|저희|쪽|측/g;

/** "중소기업은?" of a project that others carry out for them. */
const supported = /중소|중견|소기업|협력사|협력업체|\b(?:smes?|small (?:company|firm)|mid-tier)\b/;

/** "공급기업도 내야 되는 건?" after the papers: those of that side. */
const handingIn =
  /내야|내는|낼|제출|챙길|준비할|되는|하는|할|따로|서류|뭐|뭘|있나요|있어요|\b(?:papers?|documents?|hand in|submit|need)\b/g;

/** Whether a message speaks of a side of a project, by its name or as those whom others support. */
export const speaksOfSide = (text: string): boolean => sidesNamed(text).length > 0 || supported.test(text);

const isSide = (role: unknown): role is Side => sides.some((side) => side === role);

/** The one side a message names, or the speaker's own; with what the message says beside it. */
const sideSpokenOf = (
  text: string,
  role: unknown,
): { readonly side: Side; readonly rest: string } | undefined => {
  const [only, ...others] = sidesNamed(text);
  if (only) return others.length > 0 ? undefined : { side: only, rest: withoutSide(text, only) };
  if (supported.test(text)) return { side: 'adopter', rest: text.replace(supported, ' ') };
  if (speaksOfOneself(text) && isSide(role)) return { side: role, rest: text };
  return undefined;
};

/** The topics under which the notice may state for a side what the talk is of: of money what it has to bear. */
const topicsFor = (topic: string, side: Side): readonly string[] => {
  const [family = topic] = topic.split('.');
  return [`${family}.${side}`, ...(isAboutMoney(topic) ? [`burden.${side}`] : [])];
};

/**
 * "도입기업 쪽은?" after the host's share, "저희는?" of who told what he is (`role`): the topic under which the notice
 * states the same of that side of the project. Undefined where it does not, or the message says more.
 */
export const topicOfSide = (
  { text }: Ask,
  index: PackIndex,
  { topic = '', recruitments }: Focus,
  role: unknown,
): string | undefined => {
  const spoken = sideSpokenOf(text, role);
  if (!spoken) return undefined;
  const rest = spoken.rest.replace(inPart, ' ');
  if (topic === 'documents' && isElliptic(rest.replace(handingIn, ' '))) return topic;
  if (!isElliptic(rest)) return undefined;
  return topicsFor(topic, spoken.side).find((one) => recruitments.some((id) => index.hasTopic(one, id)));
};
