import type { Focus } from '../../exchange/state.ts';
import { isElliptic } from '../../language/residue.ts';
import { asksForTotal } from '../../language/speech/totalling.ts';
import type { Ask } from '../../language/understand.ts';
import { holdingFor, type PackIndex } from '../../notice/pack-index.ts';
import { isNamed, unnamed } from './unnamed.ts';

/** "그거 얼마예요?", "돈은?" of a program, after something else was told of it: what it pays. */
export const asksForItsMoney = (
  { text, details }: Ask,
  { pack }: PackIndex,
  { topic = '', recruitments }: Focus,
): boolean =>
  /^(?:overview|eligibility|support|window|period|apply|procedure|priority|quota|work|duty)/.test(topic) &&
  details.entities.length === 0 &&
  bareMoney.test(text) &&
  recruitments.some((id) => holdingFor(pack.support, id).length > 0);

/** The same in talk of those who are paid for their work: what they get. */
export const topicOfPay = (
  { text, details }: Ask,
  index: PackIndex,
  { recruitments }: Focus,
): string | undefined => {
  const isPaid = recruitments.length > 0 && recruitments.every((id) => index.hasTopic(ofPay, id));
  const isSupported = recruitments.some((id) => holdingFor(index.pack.support, id).length > 0);
  return isPaid && !isSupported && details.entities.length === 0 && bareMoney.test(text) ? ofPay : undefined;
};
const ofPay = 'work.pay';
const bareMoney =
  /^(?:그럼 |그러면 |근데 )?(?:그거|그건|그게|이거|이건)?\s?(?:(?:돈|비용|금액|가격|값|지원금)(?:은|는)?(?:요|여|용)?|얼마(?!나?\s?(?:동안|오래))\S*|얼만\S*)(?:\s?(?:얼마\S*|줘요|나와요))?\s*\?*$|^(?:and |so )?how much(?: (?:is (?:it|that|paid)|do (?:they|you|we) (?:pay|get|give)|money))?\s*\?*$/;

/** "얼마나?" after one was told that something is borne by oneself: how much. */
export const asksForItsShare = ({ text, details }: Ask, { topic = '' }: Focus): boolean =>
  /^burden/.test(topic) && details.entities.length === 0 && bareMoney.test(text) && !/지원금/.test(text);

/** "얼마나?" after a bonus item: its points. */
export const asksForItsPoints = ({ text, details }: Ask, { topic }: Focus): boolean =>
  topic?.startsWith('bonus') === true &&
  details.entities.length === 0 &&
  ((bareMoney.test(text) && !/돈|금/.test(text)) || barePoints.test(text));
const barePoints =
  /^(?:그럼 |그러면 |그래서 |근데 )?(?:그거|그건|이건)?\s?몇\s?점(?:이에요|이예요|인가요|인데요|이죠|이야|임|요)?\s*\?*$|^how many points\s*\?*$/;

const limit = /얼마\s?까지|최대|한도|상한|\b(?:up to how much|maximum|max|limit|cap)\b/;

/** "로봇은 얼마까지" after what is free, or what one bears oneself: how much another program pays at most. */
export const asksForItsLimit = ({ text, details }: Ask, { topic = '' }: Focus): boolean =>
  /^burden/.test(topic) &&
  isNamed(details) &&
  limit.test(text) &&
  isElliptic(unnamed(text, details).replace(limit, ' ').replace(ofGiving, ' '));
const ofGiving = /지원|보조|받아요|받나|되는데|되나|나와요|나오나|주나요?|줘요|\b(?:do (?:we|you)|get|is)\b/g;

const togetherSaid =
  /(?:그럼|그러면|그래서)?\s?(?:(?:둘|셋|두\s?개)(?:\s?다|을|를)?|다|모두|전부|총)?\s?(?:합치면|합하면|합쳐서?|합해서?|더하면|합계|합)(?:은|는|이|가)?|총\s?(?:얼마|금액|액)|\b(?:in total|altogether|together|combined|added up)\b/g;

/**
 * "그럼 다 합치면" after the money of one program and then of another: the calls whose sums are added up. Undefined where
 * the talk was of one program alone, or of anything but what is given or borne.
 */
export const callsAddedUp = (
  { text, details }: Ask,
  { pack }: PackIndex,
  { topic = '', recruitments, before = [] }: Focus,
): readonly string[] | undefined => {
  if (
    !/^(?:amount|burden|calc\.(?:support|burden))$/.test(topic) ||
    details.entities.length > 0 ||
    !asksForTotal(text)
  )
    return undefined;
  if (!isElliptic(text.replace(togetherSaid, ' ').replace(/얼마\S*|지원금?|받\S*/g, ' '))) return undefined;
  const ofTalk = [...before, ...recruitments].filter((id) => holdingFor(pack.support, id).length > 0);
  const isOfSeveral = recruitments.every((id) => ofTalk.includes(id)) && new Set(ofTalk).size > 1;
  return isOfSeveral && recruitments.length > 0 ? [...new Set(ofTalk)] : undefined;
};

/** "강소기업까지" in talk of bonus points: what all items spoken of come to with this one. */
export const addsItemOfPoints = ({ text, details }: Ask, { topic = '' }: Focus): boolean =>
  topic.startsWith('bonus') &&
  details.entities.some(({ kind }) => kind === 'bonus-item') &&
  /까지(?:요|는|면|도|는요|면요|되면|하면)?\s*\??$/.test(text) &&
  isElliptic(unnamed(text, details).replace(/까지|되면|하면/g, ' '));
