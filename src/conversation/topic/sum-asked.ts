import { sumsTold } from '../../guidance/sum-roles.ts';
import { aimsAtSum, asksForCost } from '../../language/speech/asking-cost.ts';
import type { Ask } from '../../language/understand.ts';

/** "… 우리 절반 내면 인건비 최대 얼마": the one sum that is asked for, whatever is told before. */
const laborAlone =
  /인건비(?:는|를|로|도|가)?\s?(?:최대\s?)?(?:얼마|얼만)|\blabou?r(?: costs?)? (?:limit|ceiling|max\w*)/;
const otherSum =
  /지원(?:금|액)?(?:이랑|은|과|하고)?\s?\S{0,6}\s?얼마|자부담\S{0,3}\s?얼마|얼마[^?]*얼마|지원금\S{0,2}[,?]|how much/;

const ofMoney = /^(?:calc|amount|burden|labor-cost)/;

/**
 * What a sum that is a part of the project is told for: "자부담 7천인데 얼마짜리까지" asks for the cost that leaves so
 * much to pay, "정부 몫이 6천이면 총사업비는 얼마" for the one that gets so much, "인건비 3천 채우려면 총사업비 얼마" for
 * the one that lets so much labour cost in. The topic stays where the whole is named, or nothing of the kind is asked.
 */
export const topicOfSumAsked = (topic: string, ask: Pick<Ask, 'text' | 'details'>): string => {
  if (/^calc\.(?:support|burden)$/.test(topic) && laborAlone.test(ask.text) && !otherSum.test(ask.text))
    return 'calc.labor';
  const roles = sumsTold(ask).map(({ role }) => role);
  const part = roles.at(-1);
  if (part === undefined || roles.includes('cost') || !ofMoney.test(topic)) return topic;
  const isCostAsked = asksForCost(ask.text);
  if (part === 'labor') return isCostAsked || aimsAtSum(ask.text) ? 'calc.labor' : topic;
  if (!isCostAsked || /labor/.test(topic)) return topic;
  if (part === 'support') return 'calc.cost-for-support';
  return part === 'burden' ? 'calc.cost-for-burden' : topic;
};
