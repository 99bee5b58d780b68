import type { Focus } from '../../exchange/state.ts';
import type { Ask } from '../../language/understand.ts';
import { holdingFor, type PackIndex } from '../../notice/pack-index.ts';

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
  /^(?:그럼 |그러면 |근데 )?(?:그거|그건|그게|이거|이건)?\s?(?:(?:돈|비용|금액|가격|값|지원금)(?:은|는)?(?:요|여|용)?|얼마\S*|얼만\S*)(?:\s?(?:얼마\S*|줘요|나와요))?\s*\?*$|^(?:and |so )?how much(?: (?:is (?:it|that|paid)|do (?:they|you|we) (?:pay|get|give)|money))?\s*\?*$/;

/** "얼마나?" after a bonus item: its points. */
export const asksForItsPoints = ({ text, details }: Ask, { topic }: Focus): boolean =>
  topic?.startsWith('bonus') === true &&
  details.entities.length === 0 &&
  ((bareMoney.test(text) && !/돈|금/.test(text)) || barePoints.test(text));
const barePoints =
  /^(?:그럼 |그러면 |그래서 |근데 )?(?:그거|그건|이건)?\s?몇\s?점(?:이에요|이예요|인가요|인데요|이죠|이야|임|요)?\s*\?*$|^how many points\s*\?*$/;
