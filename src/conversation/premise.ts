import type { Details } from '../language/details.ts';
import { isClaim } from '../language/speech/confirming.ts';

/** "한도가 1억 5천 맞죠?" names a limit, not a cost. */
export const claimsLimit = (text: string): boolean =>
  /한도|최대|상한|까지|limit|maximum/.test(text) && isClaim(text);

type Figures = Pick<Details, 'amounts' | 'percents' | 'months' | 'dates' | 'counts' | 'times'>;

/** What an answer states in brackets is beside the point. */
export const withoutBrackets = (text: string): string => {
  const stripped = text.replace(/\([^()]*\)/g, '');
  return stripped === text ? text : withoutBrackets(stripped);
};

const overlap = (claimed: readonly unknown[], stated: readonly unknown[]): boolean | undefined => {
  if (claimed.length === 0 || stated.length === 0) return undefined;
  return claimed.every((value) => stated.includes(value));
};

const dayOf = ({ month, day }: Details['dates'][number]): string => `${month}-${day ?? ''}`;

/** Counts are held against counts of the same thing: two companies say nothing about 400 people. */
const countsHold = (claimed: Figures['counts'], stated: Figures['counts']): boolean | undefined => {
  const sameThing = claimed.filter(({ unit }) => stated.some((other) => other.unit === unit));
  if (sameThing.length === 0) return undefined;
  return sameThing.every(({ value, unit }) =>
    stated.some((other) => other.unit === unit && other.value === value),
  );
};

/** Whether the figures claimed are those stated; undefined where the two have no kind of figure in common. */
export const claimHolds = (claimed: Figures, stated: Figures): boolean | undefined => {
  const verdicts = [
    overlap(claimed.percents, stated.percents),
    overlap(claimed.amounts, stated.amounts),
    overlap(claimed.months, stated.months),
    overlap(claimed.times, stated.times),
    overlap(claimed.dates.map(dayOf), stated.dates.map(dayOf)),
    countsHold(claimed.counts, stated.counts),
  ].filter((verdict) => verdict !== undefined);
  return verdicts.length === 0 ? undefined : verdicts.every(Boolean);
};
