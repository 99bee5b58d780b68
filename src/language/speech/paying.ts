import { anyOf } from './phrases.ts';

const whenPaid = anyOf([
  '선금|선급|선지급|착수금|중도금|잔금|계약금|후불|후지급|분할\\s?지급',
  '착수\\s?(?:때|시|하면|하자마자)',
  '(?:먼저|미리|나중에|나눠서?|한꺼번에|한번에)\\s?(?:주|줘|준|지급|입금|받|들어)',
  '\\b(?:up ?front|in advance|advance payment|instal?lments?|paid out|pay out)\\b',
]);

/** "착수 때 70% 먼저 주는 거죠": when and in what parts money is paid, not how much there is. */
export const speaksOfPayingOut = (text: string): boolean => whenPaid.test(text);
