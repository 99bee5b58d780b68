import { anyOf } from './phrases.ts';

/** What a sum may be told for. */
export type TimeUnit = 'month' | 'day' | 'hour';

const named: Readonly<Record<TimeUnit, RegExp>> = {
  hour: anyOf(
    ['시급|시간당|(?:한|1)\\s?시간(?!\\s?(?:안|내|전|후|뒤|동안))'],
    ['\\b(?:per|an|each|every) hour\\b|\\bhourly\\b'],
  ),
  day: anyOf(
    ['일당|일급|하루(?!\\s?(?:에\\s?)?(?:만에|안에|내로|몇|\\d))|(?<!\\d)1일(?!\\s?[\\d몇])|날수|일수로'],
    ['\\b(?:per|a|each|every) day\\b|\\bdaily\\b'],
  ),
  month: anyOf(
    [
      '한\\s?달(?!\\s?(?:에\\s?)?(?:몇|안|내|전|후|뒤|동안))|매달|다달이|월급|월\\s?(?:단위|기준|평균|얼마|로\\s)|(?<!\\d)1개월(?!\\s?(?:안|이내|내|전))',
    ],
    ['\\b(?:per|a|each|every) month\\b|\\bmonthly\\b'],
  ),
};

/** The unit of time for which a sum is asked ("한달로 치면?", "per day"). */
export const unitNamed = (text: string): TimeUnit | undefined =>
  (['hour', 'day', 'month'] as const).find((unit) => named[unit].test(text));

const way =
  /치면|나누\S*|나눠\S*|환산\S*|계산\S*|따지면|꼴\S*|셈\S*|단가|기준\S*|평균|으?로(?:는|만)?|에는|에|씩|치|당|얼마\S*|받\S*|내\S*|버[는나]\S*|그럼|그러면|\b(?:what|about|how much|is|that|it|so|and|then|in terms of|on|basis|come to|works? out|do (?:we|i) (?:pay|get)|rate)\b/g;

/** A text without the unit it names and how it asks for it. */
export const withoutUnit = (text: string): string =>
  Object.values(named)
    .reduce((left, words) => left.replace(words, ' '), text)
    .replace(way, ' ');

const sumBehind =
  /^[가-힣]{0,3}\s?(?:(?:비용|인건비|돈|자부담|부담|우리가|저희가|회사가)\S{0,2}\s){0,2}(?:얼마(?!나?\s?(?:자주|오래|일|근무|걸|동안|있))|얼만|꼴|치면|나누|나눠|환산|단가|따지면)|^[^.?!]{0,16}\b(?:how much|rate|costs?|pay|paid|price|fee)\b|^\s*(?:is|of)?\s*\??$/;
const sumBefore = /얼마|얼만|\b(?:how much|costs?|pay|paid|price|fee|rate)\b[^.?!]{0,30}$/;

const fewBehind = 16;

/** "하루 얼마꼴", "일당으로 나누면", "how much a day": asks what a sum comes to, not how long or how often. */
export const asksPerUnit = (text: string): boolean => {
  const unit = unitNamed(text);
  const [said] = unit === undefined ? [] : (named[unit].exec(text) ?? []);
  if (said === undefined) return false;
  const at = text.indexOf(said);
  const [head, rest] = [text.slice(0, at), text.slice(at + said.length)];
  if (!/[가-힣]/.test(said) && sumBefore.test(head) && rest.length <= fewBehind) return true;
  return sumBehind.test(rest) && (/[가-힣]/.test(said) || /how much|rate|cost/.test(rest));
};
