import type { Question } from '../exchange/question.ts';
import type { Support } from '../notice/pack.ts';
import { holdingFor } from '../notice/pack-index.ts';
import { supportOf } from '../rules/support.ts';
import { formatDay } from '../wording/day.ts';
import { formatWon } from '../wording/money.ts';
import { leavesNothing } from './free-answer.ts';
import { sumOfProgram } from './sum-of-program.ts';
import { laborRulesFor, supportFor } from './support-terms.ts';

/** A figure that can be held against another of the same unit. Days are numbers like 20200312. */
export interface Measure {
  readonly unit: 'won' | 'percent' | 'months' | 'points' | 'day' | 'papers';
  readonly value: number;
}

/** What a question about one side is measured by. */
export type Measuring = (question: Question) => readonly Measure[];

/** A window without a closing date: it closes when nobody knows. */
export const openEnded = Number.POSITIVE_INFINITY;

const dayOf = (date: string): Measure => ({ unit: 'day', value: Number(date.replaceAll('-', '')) });
const won = (value: number): Measure => ({ unit: 'won', value });
const percent = (value: number): Measure => ({ unit: 'percent', value });

const sideOf = ({ subject }: Question): string => subject.recruitments[0]?.id ?? '';
const termsOf = (question: Question): readonly Support[] =>
  question.subject.recruitments.flatMap((recruitment) => supportFor(question, recruitment));
const costIn = (question: Question): number | undefined =>
  sumOfProgram(question, sideOf(question)) ?? question.details.amounts.at(-1);

/** The day applications close; without one they close last. */
export const closing: Measuring = (question) =>
  holdingFor(question.index.pack.windows, sideOf(question)).map(({ closes }) =>
    closes === undefined ? { unit: 'day', value: openEnded } : dayOf(closes),
  );

/** The day applications open. */
export const opening: Measuring = (question) =>
  holdingFor(question.index.pack.windows, sideOf(question)).map(({ opens }) => dayOf(opens));

/** The support for the cost that is named, or the most there is. */
export const amount: Measuring = (question) =>
  termsOf(question).flatMap((term) => {
    const cost = costIn(question);
    const most = cost === undefined ? (term.fixedWon ?? term.capWon) : supportOf(term, cost)?.supportWon;
    return most === undefined ? [] : [won(most)];
  });

/** A share is only told where one payer gives it. */
const rateOf = ({ ratePercent, fixedWon, totalWon, split = [] }: Support): number | undefined => {
  if (ratePercent !== undefined) return ratePercent;
  const isPlain = fixedWon !== undefined && totalWon !== undefined && split.length <= 2;
  return isPlain ? Math.round((fixedWon / totalWon) * 100) : undefined;
};

/** The share of the cost that is paid, in percent. */
export const rate: Measuring = (question) =>
  termsOf(question).flatMap((term) => {
    const share = rateOf(term);
    return share === undefined ? [] : [percent(share)];
  });

const burdenOf = (term: Support, cost: number | undefined): Measure | undefined => {
  if (term.ownWon !== undefined) return won(term.ownWon);
  if (term.ratePercent === undefined || term.hostMinPercent !== undefined) return undefined;
  if (cost === undefined) return percent(100 - term.ratePercent);
  const burden = supportOf(term, cost)?.burdenWon;
  return burden === undefined ? undefined : won(burden);
};

/** What the applicant pays; not told where a host shares in it. */
export const burden: Measuring = (question) =>
  termsOf(question).flatMap((term) => burdenOf(term, costIn(question)) ?? []);

/** The same for an order of all: nothing is left to pay where support and host bear the whole. */
export const ownCost: Measuring = (question) => [
  ...burden(question),
  ...(termsOf(question).some(leavesNothing) ? [won(0)] : []),
];

/** How long a project may take, in months. */
export const projectPeriod: Measuring = (question) =>
  holdingFor(question.index.pack.periods, sideOf(question)).map(({ months }) => ({
    unit: 'months',
    value: months,
  }));

/** How many bonus points there can be. */
export const bonusCap: Measuring = (question) =>
  holdingFor(question.index.pack.bonusRules, sideOf(question)).map(({ capPoints }) => ({
    unit: 'points',
    value: capPoints,
  }));

/** The most that is paid for project managers, in won. */
export const laborCap: Measuring = (question) =>
  laborRulesFor(question, sideOf(question)).map(({ capWon }) => won(capWon));

/** How many papers have to be handed in. */
export const papers: Measuring = (question) => {
  const held = holdingFor(question.index.pack.documents, sideOf(question));
  return held.length === 0 ? [] : [{ unit: 'papers', value: held.length }];
};

const isoOf = (day: number): string => String(day).replace(/(\d{4})(\d\d)(\d\d)/, '$1-$2-$3');

/** A figure as people read it: "3월 12일", "1억원", "70%". */
export const measureText = ({ say, language }: Question, { unit, value }: Measure): string => {
  if (unit === 'won') return formatWon(value, language);
  if (unit === 'day') return formatDay(isoOf(value), language);
  return say(`measure.${unit}`, { value });
};
