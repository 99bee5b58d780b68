import type { Place } from '../extract/span.ts';

const tax = '(?:국세|지방세|부가세|법인세|소득세|재산세|세금)';
const sum =
  '(?:약\\s|한\\s)?[\\d.,]+\\s?(?:억|천|백|십|만)*\\s?(?:만\\s?)?(?:원)?(?:\\s?(?:정도|쯤|가량|어치))?';
const while_ = '(?:\\d{1,2}|한|두|세|네)\\s?(?:달|개월|분기|년)\\s?(?:치|분|째|정도)?';
const somewhat = '(?:좀|조금|약간|일부|살짝|아직)';
const between = `(?:${sum}|${while_}|${somewhat})(?:을|를|이|가|은|는|만)?`;
const unpaid = '(?:밀[린려렸리립]|체납|미납|연체|못\\s?[낸냈내]|안\\s?[낸냈내])';

const spread = new RegExp(`(${tax})(?:만|도|은|는|가|이|를|을)?\\s+((?:${between}\\s*)*)(${unpaid})`, 'g');

/**
 * "지방세만 20만원 밀렸어요": how much of a tax, since when or which tax alone stands between the words for arrears. A
 * text with the tax and what is said of it side by side.
 */
export const withArrearsTogether = (text: string): string =>
  text.replace(spread, (_, name: string, amount: string, said: string) =>
    [amount.trim(), `${name} ${said}`].filter(Boolean).join(' '),
  );

const owedAfter = new RegExp(
  `^\\s?원?\\s?(?:정도|쯤|가량)?(?:을|를|이|가)?\\s?(?:${tax})?(?:을|를|이|가)?\\s?${unpaid}|^[^.,]{0,12}\\b(?:arrears|overdue|unpaid)\\b`,
);
const owedBefore =
  /(?:체납|미납|밀린|연체|과태료|벌금)\S{0,3}\s(?:\S{1,4}\s)?$|\b(?:arrears|owes?|owed|fines?|overdue|unpaid)\b[^.,]{0,16}$/;

/** Whether the words around a sum tell that it is owed, so that no project costs it. */
export const isOwed = (text: string, { start, end }: Place): boolean =>
  owedAfter.test(text.slice(end)) || owedBefore.test(text.slice(0, start));
