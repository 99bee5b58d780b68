import { masks } from '../language/masks.ts';
import type { Ask } from '../language/understand.ts';
import { withoutTakenBack } from './taken-back.ts';

/** Words behind a sum that is supposed or told as what the project costs. */
const supposed =
  /^\s*(?:원)?\s*(?:짜리|이면|면|일\s?때|일\s?경우|이라면|라면|이라고\s?하면|라고\s?치면|인데|들어|들이|들면|드는데|규모|견적|공사|프로젝트|사업|과제|정도\s?(?:이면|면|인데|들))/;

/** "매출 80억": what the company turns over, beside which another sum may be the cost. */
const turnoverBefore =
  /(?:매출|매출액|자본금|자산)[가-힣]{0,2}\s*(?:약|한|대략|평균)?\s*$|\b(?:sales|turnover|revenue)\b[^.,]{0,12}$/;

/** "2억 5천에 70%면 1억 7,500": of two sums the one that the share named makes the other of. */
const reckonedFrom = (
  sums: readonly { readonly value: number }[],
  percents: readonly number[],
): number | undefined => {
  const values = sums.map(({ value }) => value);
  return values.find((whole) =>
    percents.some((percent) => values.some((part) => part !== whole && part === (whole * percent) / 100)),
  );
};

/**
 * The sum in won that a message comes to: not one that is named only to be taken back; where several are left, the
 * one it supposes ("2억이면 1억 나오는 거죠?"), else the last. Undefined where it names none.
 */
export const sumMeant = ({
  text,
  details: { amounts, figures, percents },
}: Pick<Ask, 'text' | 'details'>): number | undefined => {
  const spans = figures.filter(({ sign }) => sign === masks.amount);
  const sums = amounts.flatMap((value, at) => {
    const span = spans[at];
    return span ? [{ value, start: span.start, end: span.end }] : [];
  });
  const named = withoutTakenBack(text, sums);
  const own = named.filter(({ start }) => !turnoverBefore.test(text.slice(0, start)));
  const left = own.length > 0 ? own : named;
  const reckoned = reckonedFrom(left, percents);
  if (reckoned !== undefined) return reckoned;
  const told = left.length > 1 ? left.filter(({ end }) => supposed.test(text.slice(end))) : left;
  return (told.at(-1) ?? left.at(-1))?.value ?? amounts.at(-1);
};

const costBefore =
  /(?:사업비|투자비|투자금|비용|총액|견적|예산|공사비)[가-힣]{0,3}\s*(?:총|약|한|대략)?\s*$|(?:^|\s)총\s*$|\b(?:cost(?:s|ing)?|budget(?:ed)?|worth|quoted?|priced)\b(?:\s+(?:is|of|at|about|around|some|us|the|will|be|a|total))*\s*$/;
const costAfter = /^\s*(?:원)?\s*(?:짜리|견적|규모|공사|프로젝트|project|investment)/;

/** Whether a message names a sum and calls it what the project costs ("사업비 1억 2천으로", "costing 220 million"). */
export const namesCost = ({ text, details: { figures } }: Pick<Ask, 'text' | 'details'>): boolean =>
  figures.some(
    ({ sign, start, end }) =>
      sign === masks.amount && (costBefore.test(text.slice(0, start)) || costAfter.test(text.slice(end))),
  );
