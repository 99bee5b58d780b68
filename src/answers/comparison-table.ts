import type { Question } from '../conversation/question.ts';
import type { Quotable } from '../notice/pack-index.ts';
import { holdingFor } from '../notice/pack-index.ts';
import type { Bilingual } from '../notice/schema/common.ts';
import type { Answer } from './answer.ts';
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

/** Whether all figures of a text were told before: an overview often names the money already. */
const repeatsFigures = (text: string, told: string): boolean => {
  const figures = text.match(/\d[\d.,]*/g) ?? [];
  return figures.length > 0 && figures.every((figure) => told.includes(figure));
};

interface Row {
  readonly aspect: string;
  /** What is said of each side. */
  readonly told: readonly (readonly Told[])[];
}

const textOf = (question: Question, told: readonly Told[]): string =>
  told.map(({ text }) => localised(question, text)).join(' ');

/** A row that says nothing the rows before it have not said already. */
const isRepeated = (question: Question, { told }: Row, before: readonly Row[]): boolean =>
  told.every((of, side) =>
    repeatsFigures(
      textOf(question, of),
      before.map((row) => textOf(question, row.told[side] ?? [])).join(' '),
    ),
  );

/** What sides are for, their money and their dates: a row for each, a column for each side. */
export const comparisonTable = (question: Question, sides: readonly Side[]): Answer => {
  const all = Object.entries(aspects).map(
    ([aspect, of]): Row => ({
      aspect,
      told: sides.map((side) => of(about(question, side), side)),
    }),
  );
  const rows = all.filter(
    (row, at) => row.told.some((of) => of.length > 0) && !isRepeated(question, row, all.slice(0, at)),
  );
  return {
    blocks: [
      {
        kind: 'table',
        title: question.say('compare.title'),
        columns: [question.say('compare.aspect'), ...sides.map((side) => titleOf(question, side))],
        rows: rows.map(({ aspect, told }) => [
          question.say(`topic.${aspect}`),
          ...told.map((of) => textOf(question, of) || question.say('compare.not-stated')),
        ]),
      },
    ],
    outcome: 'answered',
    quotes: rows.flatMap(({ told }) => told.flat()),
  };
};
