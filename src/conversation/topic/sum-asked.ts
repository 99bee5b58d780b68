import { sumsTold } from '../../guidance/sum-roles.ts';
import { aimsAtSum, asksForCost } from '../../language/speech/asking-cost.ts';
import type { Ask } from '../../language/understand.ts';

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
  const isCostAsked = asksForCost(ask.text);
  if (part === 'labor') return isCostAsked || aimsAtSum(ask.text) ? 'calc.labor' : topic;
  if (!isCostAsked || /labor/.test(topic)) return topic;
  if (part === 'support') return 'calc.cost-for-support';
  return part === 'burden' ? 'calc.cost-for-burden' : topic;
};
