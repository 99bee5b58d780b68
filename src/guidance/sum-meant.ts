import type { Ask } from '../language/understand.ts';
import { type SumTold, sumsTold, sumToldAs } from './sum-roles.ts';
import { withoutTakenBack } from './taken-back.ts';

type Said = Pick<Ask, 'text' | 'details'>;

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

const isOfPart: ReadonlySet<SumTold['role']> = new Set(['support', 'burden', 'host', 'labor']);

/** Of sums of which some are told as a part ("총 1억 8천이고 9천 지원받으면"), those of the whole. */
const ofTheWhole = (sums: readonly SumTold[]): readonly SumTold[] => {
  const whole = sums.filter(({ role }) => !isOfPart.has(role));
  return whole.length > 0 ? whole : sums;
};

/** "지원금 8천에 자부담 8천": both parts make the whole. */
const wholeOfParts = (sums: readonly SumTold[]): number | undefined => {
  if (sums.some(({ role }) => !isOfPart.has(role))) return undefined;
  const [support, burden] = (['support', 'burden'] as const).map(
    (part) => sums.findLast(({ role }) => role === part)?.value,
  );
  return support === undefined || burden === undefined ? undefined : support + burden;
};

const thing =
  /(?:설비|장비|소프트웨어|하드웨어|솔루션|프로그램|mes|erp|plc|s\/?w|h\/?w|서버|센서|로봇|펜스|비전|그리퍼|설치|시운전|컨베이어|공사|software|hardware|equipment|licen[cs]es?|fence|server|sensors?|installation|cell|conveyor|gripper)[가-힣]{0,2}\s?(?:비용?|값)?(?:은|는|이|가|에)?\s*$/;
const joined = /^\s*(?:원|만원|won|krw)?\s?(?:(?:에|이랑|랑|하고|이고|,|\+|더하기|plus|and|그리고)\s|\S)/;

/** "설비 1억 2천에 소프트웨어 6천": what single things cost, one after the other, makes the whole. */
const sumOfThings = (text: string, sums: readonly SumTold[]): number | undefined => {
  const isList = sums.every(
    ({ role, start, end }, at) =>
      role === undefined &&
      thing.test(text.slice(0, start)) &&
      (at === sums.length - 1 || joined.test(text.slice(end))),
  );
  return sums.length > 1 && isList ? sums.reduce((total, { value }) => total + value, 0) : undefined;
};

const perMachine =
  /(?:대|라인)\s?(?:당|마다)|(?:^|\s)각(?:각|자)?\s?(?=[\d일이삼사오육칠팔구])|[억천만원]\s?씩|\b(?:each|apiece|per (?:robot|machine|cell|line|unit))\b/;

/** "로봇 2대 각 1억 5천": what one of several machines costs, times how many there are. */
const timesMachines = ({ text, details: { counts } }: Said, sums: readonly SumTold[]): number | undefined => {
  const [machines, ...others] = counts.filter(({ unit, value }) => unit === 'machine' && value > 1);
  const [sum, ...more] = sums;
  const isEach = machines && sum && others.length === 0 && more.length === 0 && perMachine.test(text);
  return isEach ? sum.value * machines.value : undefined;
};

/**
 * The sum in won that a message comes to: not one that is named only to be taken back, nor a part where the whole is
 * named; where several are left, the one it supposes ("2억이면 1억 나오는 거죠?"), else the last. Undefined where it
 * names none.
 */
export const sumMeant = (said: Pick<Ask, 'text' | 'details'>): number | undefined => {
  const { text, details } = said;
  const named = withoutTakenBack(text, sumsTold(said));
  const own = named.filter(({ start }) => !turnoverBefore.test(text.slice(0, start)));
  const all = own.length > 0 ? own : named;
  const summed = wholeOfParts(all);
  if (summed !== undefined) return summed;
  const left = ofTheWhole(all);
  const reckoned = reckonedFrom(left, details.percents);
  if (reckoned !== undefined) return reckoned;
  const machines = timesMachines(said, left);
  if (machines !== undefined) return machines;
  const added = sumOfThings(text, left);
  if (added !== undefined) return added;
  const told = left.length > 1 ? left.filter(({ end }) => supposed.test(text.slice(end))) : left;
  return (told.at(-1) ?? left.at(-1))?.value ?? details.amounts.at(-1);
};

/** Whether a message names a sum and calls it what the project costs ("사업비 1억 2천으로", "costing 220 million"). */
export const namesCost = (said: Pick<Ask, 'text' | 'details'>): boolean =>
  sumToldAs(said, 'cost') !== undefined;
