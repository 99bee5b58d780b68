import { anyOf } from './phrases.ts';

const cost = anyOf(
  [
    '(?:사업비|공사비|전체|견적|규모)(?:가|는|은|이|를|로|로는|도)?\\s(?:\\S{1,4}\\s)?얼마',
    '얼마\\s?짜리',
    '총\\s?얼마(?!나?\\s?(?:를\\s)?(?:지원|받|내|부담|나와|나오|주))',
  ],
  ['\\b(?:what|how (?:big|large|high))\\b[^?]*\\b(?:total|project|cost|budget)\\b'],
);

/** "총사업비가 얼마", "얼마짜리까지", "what total": what the whole project may or must cost. */
export const asksForCost = (text: string): boolean => cost.test(text);

const rate = /몇\s?(?:%|프로|퍼센트)|비율|지원[율률]|\bwhat (?:per ?cent|share|ratio)/;

/** "몇 프로", "what share": a share of the whole is asked for, not a sum. */
export const asksForRate = (text: string): boolean => rate.test(text);

const aims = /려면|려고\s?하면|려믄|라면|라믄|\bto (?:include|use|put|get|have)\b/;

/** "2천만원 넣으려면", "to include 20 million": a sum that is aimed at. */
export const aimsAtSum = (text: string): boolean => aims.test(text);
