import type { Answer } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import type { Recruitment, Support } from '../notice/pack.ts';
import { costFact, type SupportWorking, supportFor } from '../rules/index.ts';
import { formatWon } from '../wording/money.ts';
import { localised } from './compose.ts';
import { equation } from './working-text.ts';

/** More programs than these are easier to compare in a table. */
export const mostInWords = 2;

interface Row {
  readonly cells: readonly string[];
  readonly worthWon: number;
}

const span = (question: Question, sums: readonly number[]): string => {
  const [least = 0, most = 0] = [Math.min(...sums), Math.max(...sums)];
  const won = (value: number): string => formatWon(value, question.language);
  return least === most ? won(least) : `${won(least)}–${won(most)}`;
};

/** Between host and adopter the rest is theirs to agree on; of other prices the notice does not tell the rest. */
const unsettledBurden = (question: Question, workings: readonly SupportWorking[]): string =>
  question.say(
    workings.some(({ hostMinWon }) => hostMinWon !== undefined) ? 'calc.rest-agreed' : 'table.not-stated',
  );

/** Without a cost, the limit and the share. */
const limitRow = (
  question: Question,
  recruitment: Recruitment,
  terms: readonly Support[],
): readonly Row[] => {
  const usual = terms.filter(({ when }) => when === undefined);
  const told = usual.length > 0 ? usual : terms;
  const caps = told.flatMap(({ capWon }) => capWon ?? []);
  const [rate, ...rates] = new Set(told.flatMap(({ ratePercent }) => ratePercent ?? []));
  if (caps.length === 0 || rate === undefined) return [];
  const cells = [
    localised(question, recruitment.name),
    question.say('table.up-to', { won: formatWon(Math.max(...caps), question.language) }),
    question.say('table.needs-cost'),
    rates.length > 0 ? question.say('table.by-form') : question.say('table.share', { rate }),
  ];
  return [{ cells, worthWon: Math.max(...caps) }];
};

/** What a program gives and leaves to pay, in a row; a range where it depends on the form chosen. */
const rowFor = (question: Question, recruitment: Recruitment): readonly Row[] => {
  const support = supportFor(question.index.pack, recruitment.id, question.given);
  if (!support) return [];
  const workings = support.known ? [support.working] : support.possible;
  if (workings.length === 0) return support.known ? [] : limitRow(question, recruitment, support.terms);
  const burdens = workings.flatMap(({ burdenWon, payers }) => burdenWon ?? payers?.at(-1)?.won ?? []);
  const hows = [...new Set(workings.map((working) => equation(question, working)))].filter(Boolean);
  const cells = [
    localised(question, recruitment.name),
    span(
      question,
      workings.map(({ supportWon }) => supportWon),
    ),
    burdens.length === workings.length ? span(question, burdens) : unsettledBurden(question, workings),
    hows.length > 1 ? question.say('table.by-form') : (hows[0] ?? question.say('table.flat')),
  ];
  return [{ cells, worthWon: Math.max(...workings.map(({ supportWon }) => supportWon)) }];
};

const columns = ['program', 'support', 'burden', 'how'] as const;

/** Programs side by side: what each gives for the cost at hand, the most money first. */
export const subsidyTable = (question: Question, recruitments: readonly Recruitment[]): Answer => {
  const rows = recruitments
    .flatMap((recruitment) => rowFor(question, recruitment))
    .sort((a, b) => b.worthWon - a.worthWon);
  const cost = question.given[costFact];
  const title =
    typeof cost === 'number'
      ? question.say('table.title', { cost: formatWon(cost, question.language) })
      : question.say('table.title-flat');
  return {
    blocks: [
      {
        kind: 'table',
        title,
        columns: columns.map((column) => question.say(`table.${column}`)),
        rows: rows.map(({ cells }) => cells),
      },
    ],
    outcome: 'answered',
    quotes: recruitments.flatMap(({ id }) =>
      question.index.pack.support.filter((term) => term.for.includes(id)).slice(0, 1),
    ),
    about: recruitments,
  };
};
