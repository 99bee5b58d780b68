import { findAmounts } from '../language/extract/amount.ts';
import type { CalendarDate } from '../language/extract/calendar.ts';
import { findDates } from '../language/extract/date.ts';
import { findPercents } from '../language/extract/percent.ts';
import { findPhones } from '../language/extract/phone.ts';
import { normalise } from '../language/normalise.ts';

/** What a question set asks of a reply. */
export interface Expectation {
  readonly must?: readonly (readonly string[])[];
  readonly money?: readonly number[];
  readonly pct?: readonly number[];
  readonly oos?: true;
}

const notInNotice = /^\s*(?:공고에\s*(?:없|안\s*나)|(?:it is |it's )?not in the notice)/i;

/** "담당 기관" or “a|b”: words that have to be there as they stand, or one of several. */
const quoted = /["“”]([^"“”]+)["“”]/g;

const alternativesOf = (inside: string): readonly string[] =>
  inside
    .split('|')
    .map((part) => part.trim())
    .filter(Boolean);

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** The usual spellings of a day; how they are compared leaves out blanks. */
const spellings = ({ month, day }: CalendarDate): readonly string[] => {
  const name = months[month - 1] ?? '';
  return day === undefined
    ? [`${month}월`, name]
    : [`${month}월 ${day}일`, `${month}/${day}`, `${month}.${day}`, `${day} ${name}`, `${name} ${day}`];
};

const filled = <Value>(values: readonly Value[]): readonly Value[] | undefined =>
  values.length > 0 ? [...new Set(values)] : undefined;

/**
 * What can be checked of a correction ("should have been: …"): words in quotes, sums, percentages, days and telephone
 * numbers, or that the notice does not say it ("공고에 없음"). Undefined where nothing of it can be checked.
 */
export const expectationOf = (correction: string): Expectation | undefined => {
  if (notInNotice.test(correction)) return { oos: true };
  const words = [...correction.matchAll(quoted)].map(([, inside = '']) => alternativesOf(inside));
  const { text } = normalise(correction.replace(quoted, ' '));
  const days = findDates(text).map(({ value }) => spellings(value));
  const phones = findPhones(text).map(({ start, end, value }) => [text.slice(start, end), value]);
  const must = filled([...words, ...days, ...phones].filter((group) => group.length > 0));
  const money = filled(findAmounts(text).map(({ value }) => value));
  const pct = filled(findPercents(text).map(({ value }) => value));
  if (!must && !money && !pct) return undefined;
  return { ...(must && { must }), ...(money && { money }), ...(pct && { pct }) };
};
