import { sumsTold } from '../../guidance/sum-roles.ts';
import { anyOf } from '../../language/speech/phrases.ts';
import type { Ask } from '../../language/understand.ts';

/** "총사업비가 얼마", "얼마짜리까지", "what total": what the whole project may or must cost. */
const asksForCost = anyOf(
  [
    '(?:사업비|공사비|전체|견적|규모)(?:가|는|은|이|를|로|로는|도)?\\s(?:\\S{1,4}\\s)?얼마',
    '얼마\\s?짜리',
    '총\\s?얼마(?!나?\\s?(?:를\\s)?(?:지원|받|내|부담|나와|나오|주))',
  ],
  ['\\b(?:what|how (?:big|large|high))\\b[^?]*\\b(?:total|project|cost|budget)\\b'],
);

/** "2천만원 넣으려면", "to include 20 million": a sum that is aimed at. */
const aims = /려면|려고\s?하면|려믄|라면|라믄|\bto (?:include|use|put|get|have)\b/;

const ofMoney = /^(?:calc|amount|burden|labor-cost)/;

/**
 * What a sum that is a part of the project is told for: "자부담 7천인데 얼마짜리까지" asks for the cost that leaves so
 * much to pay, "정부 몫이 6천이면 총사업비는 얼마" for the one that gets so much, "인건비 3천 채우려면 총사업비 얼마" for
 * the one that lets so much labour cost in. The topic stays where the whole is named, or nothing of the kind is asked.
 */
export const topicOfSumAsked = (topic: string, ask: Pick<Ask, 'text' | 'details'>): string => {
  const roles = sumsTold(ask).map(({ role }) => role);
  const part = roles.at(-1);
  if (part === undefined || roles.includes('cost') || !ofMoney.test(topic)) return topic;
  const isCostAsked = asksForCost.test(ask.text);
  if (part === 'labor') return isCostAsked || aims.test(ask.text) ? 'calc.labor' : topic;
  if (!isCostAsked || /labor/.test(topic)) return topic;
  if (part === 'support') return 'calc.cost-for-support';
  return part === 'burden' ? 'calc.cost-for-burden' : topic;
};
