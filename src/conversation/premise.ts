import type { Details } from '../language/details.ts';

/** Words that ask for an amount, a time, a place: then a figure in the question is no claim to be confirmed. */
const asksForFigure =
  /얼마|몇|언제|어디|뭐|무엇|무슨|어떤|어떻게|누가|누구|어느|어케|how|what|when|where|which|who/;
/** Endings that put a claim up for confirmation. */
const confirms =
  /죠|(?<![는은인을])지요|맞나|맞아|맞는|맞습|맞죠|아니에|아닌가|아니예|아님|인가요|인가\?|라던데|다던데|다는데|라는데|[다라]더라|[다라](?:고\s?)?하던데|[다라](?:고\s?)?하대|[다라](?:고\s?)?들었|[다라]네요|잖아|이라고|인거|right\?|isn't|is it|correct|doesn't/;

export const isClaim = (text: string): boolean => confirms.test(text) && !asksForFigure.test(text);

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
