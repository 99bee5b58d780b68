import type { Focus } from '../../exchange/state.ts';
import { isAboutMoney } from '../../exchange/topic-source.ts';
import { isElliptic } from '../../language/residue.ts';
import { speaksOfOneself } from '../../language/speech/oneself.ts';
import { namesSide, type Side, sides, sidesNamed, withoutSide } from '../../language/speech/parties.ts';
import type { Ask } from '../../language/understand.ts';
import type { PackIndex } from '../../notice/pack-index.ts';

/** What is left of how a party is spoken of. */
export const inPart = /기업|회사|업체|기관|모집|신청|하는|하려|우리|저희|쪽|측/g;

/** "중소기업은?" of a project that others carry out for them. */
const supported = /중소|중견|소기업|협력사|협력업체|\b(?:smes?|small (?:company|firm)|mid-tier)\b/;

/** "공급기업도 내야 되는 건?" after the papers: those of that side. */
export const handingIn =
  /내야|내는|낼|제출|챙길|준비할|되는|하는|할|따로|서류|뭐|뭘|있나요|있어요|\b(?:papers?|documents?|hand in|submit|need)\b/g;

const mayWords = /돼|되|됩|가능|신청|받|\b(?:can|may|eligible|apply)\b/;

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
  // "중견기업도 돼요?" asks whether they may, not what they bear.
  if (supported.test(text) && !mayWords.test(text))
    return { side: 'adopter', rest: text.replace(supported, ' ') };
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
  // In talk of a sum, what it comes to for that side.
  if (/^calc\.(?:support|burden)$/.test(topic)) return 'calc.burden';
  return topicsFor(topic, spoken.side).find((one) => recruitments.some((id) => index.hasTopic(one, id)));
};

const lacking =
  /없(?:으면|어도|이|는데|을\s?때)(?:요|은요|는요)?|못\s?구하면(?:요)?|혼자(?:서|는|서는)?|\b(?:without (?:one|it|any)|if (?:we|i) (?:have|find) none|alone)\b/;

/** "없으면요?" after it was told that a supplier is needed: the topic under which the notice says what holds without. */
export const topicWithoutSide = (
  { text }: Ask,
  index: PackIndex,
  { recruitments, side, topic = '' }: Focus,
): string | undefined => {
  if (!topic.startsWith('eligibility') || !isSide(side) || !lacking.test(text)) return undefined;
  if (!isElliptic(text.replace(lacking, ' ').replace(inPart, ' '))) return undefined;
  return recruitments
    .flatMap((id) => index.factsUnder('eligibility', id))
    .find((fact) => namesSide(fact.text.ko, side) && /혼자|없이|없어도/.test(fact.text.ko))?.topic;
};

const ofOwn =
  /우리|저희|당사|쪽|측|회사|기업|돈|몫|내(?=\s|는|가|$)|\b(?:us|we|our|own|money|ourselves|side|company|part|ours)\b/g;

/** "우리는?", "and us?" in talk of what is given: what one bears oneself. */
export const topicOfOwnShare = ({ text }: Ask, { topic = '', amountWon }: Focus): string | undefined => {
  const isOfSums = isAboutMoney(topic) || (topic === 'situation' && amountWon !== undefined);
  if (!isOfSums || /^labor|^calc\.labor/.test(topic) || !speaksOfOneself(text)) return undefined;
  return isElliptic(text.replace(ofOwn, ' ')) ? 'burden' : undefined;
};

const state =
  /(?:정부|나라|국가|국비)(?:에서|가|는|은|쪽|몫|돈|지원금?|에선)*|\b(?:the )?(?:government|state)(?:'s)?(?: (?:share|part))?\b/;

/** "정부는?", "and the government?" in talk of what is borne: what is given. */
export const topicOfGrant = ({ text }: Ask, { topic = '' }: Focus): string | undefined =>
  isAboutMoney(topic) && !/labor/.test(topic) && state.test(text) && isElliptic(text.replace(state, ' '))
    ? 'amount'
    : undefined;
