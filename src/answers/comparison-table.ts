import type { Answer } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import type { Quotable } from '../notice/pack-index.ts';
import { holdingFor } from '../notice/pack-index.ts';
import type { Bilingual } from '../notice/schema/common.ts';
import { about, type Side, titleOf } from './compared-sides.ts';
import { factsFor, localised } from './compose.ts';
import { supportFor } from './support-terms.ts';

type Told = Quotable & { readonly text: Bilingual };

/** What is held side by side where nothing narrows a comparison, each with what the notice says of a side. */
const aspects: Readonly<Record<string, (question: Question, side: Side) => readonly Told[]>> = {
  overview: (question, side) =>
    [
      ...factsFor(question, 'overview', side.recruitment),
      ...factsFor(question, 'support', side.recruitment),
    ].slice(0, 1),
  amount: (question, { recruitment }) => supportFor(question, recruitment),
  period: ({ index }, { recruitment, variant }) =>
    variant ? [] : holdingFor(index.pack.periods, recruitment.id),
  window: ({ index }, { recruitment, variant }) =>
    variant ? [] : holdingFor(index.pack.windows, recruitment.id),
};

interface Row {
  readonly aspect: string;
  /** What is said of each side. */
  readonly told: readonly (readonly Told[])[];
}

const asPattern = (name: string): string => name.replace(/[^0-9a-z가-힣 ]/gi, '.');
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * "신규구축은 총 사업비의 …" under the head "신규구축" need not name it again, nor "The new build program (신규구축)
 * helps …"; "New build and upgrade take …" speaks of others too and stays.
 */
const withoutName = (text: string, name: string): string => {
  const named = `^(?:the )?${asPattern(name)}(?:[은는]| program)?(?: \\([가-힣 ]+\\))? (?!and |or )(.+)$`;
  const [, rest] = new RegExp(named, 'is').exec(text) ?? [];
  return rest === undefined ? text : upperFirst(rest);
};

const textOf = (question: Question, told: readonly Told[], name: string): string =>
  told.map(({ text }) => withoutName(localised(question, text), name)).join(' ');

/** What sides are for, their money and their dates: a row for each, a column for each side. */
export const comparisonTable = (question: Question, sides: readonly Side[]): Answer => {
  const names = sides.map((side) => titleOf(question, side));
  const rows = Object.entries(aspects)
    .map(([aspect, of]): Row => ({ aspect, told: sides.map((side) => of(about(question, side), side)) }))
    .filter(({ told }) => told.some((of) => of.length > 0));
  return {
    blocks: [
      {
        kind: 'table',
        title: question.say('compare.title'),
        columns: [question.say('compare.aspect'), ...names],
        rows: rows.map(({ aspect, told }) => [
          question.say(`topic.${aspect}`),
          ...told.map(
            (of, at) => textOf(question, of, names[at] ?? '') || question.say('compare.not-stated'),
          ),
        ]),
      },
    ],
    outcome: 'answered',
    quotes: rows.flatMap(({ told }) => told.flat()),
  };
};
