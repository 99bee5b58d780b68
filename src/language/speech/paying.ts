import { anyOf } from './phrases.ts';

const whenPaid = anyOf([
  '선금|선급|선지급|착수금|중도금|잔금|계약금|후불|후지급|분할\\s?지급',
  '착수\\s?(?:때|시|하면|하자마자)',
  '(?:먼저|미리|나중에|나눠서?|한꺼번에|한번에)\\s?(?:주|줘|준|지급|입금|받|들어)',
  '\\b(?:up ?front|in advance|advance payment|instal?lments?|paid out|pay out)\\b',
]);

/** "착수 때 70% 먼저 주는 거죠": when and in what parts money is paid, not how much there is. */
export const speaksOfPayingOut = (text: string): boolean => whenPaid.test(text);

const whatItCosts =
  /(?:비용|가격|요금|수수료|수당|값)(?:은|이|도|을|의|는)?\s?(?:\S{1,5}\s)?(?:얼마|얼만|누가|누구|어디서|어느|드[나는]|들[어까]|내[나야요]|부담|지원|나오|있|없|$|\?)|돈(?:은|이|도)?\s?(?:\S{1,5}\s)?(?:얼마|누가|드[나는]|들[어까]|내[나야])|얼마(?:나|쯤|정도)?\s?(?:들|드[나는]|해요|예요|에요|이에요|내야|내나|주[나는죠]|받)|\bhow much\b|\b(?:costs?|price|fee)\b|\bwho pays\b/;

/** "비용은 얼마예요", "누가 돈 내요": what something costs, or who bears it. */
export const asksWhatItCosts = (text: string): boolean => whatItCosts.test(text);
