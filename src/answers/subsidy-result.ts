import type { Question } from '../conversation/question.ts';
import type { SayAction } from '../conversation/reply.ts';
import { describeFacts } from '../guidance/describe.ts';
import type { Guided } from '../guidance/guided.ts';
import { programsLeft } from '../guidance/next-in-flow.ts';
import type { Recruitment } from '../notice/pack.ts';
import { costFact, supportFor } from '../rules/index.ts';
import { formatWon } from '../wording/money.ts';
import type { Answer } from './answer.ts';
import { localised } from './compose.ts';
import { correctAction } from './recap.ts';
import { equation } from './working-text.ts';

interface Row {
  readonly cells: readonly string[];
  readonly worthWon: number;
}

const span = (question: Question, sums: readonly number[]): string => {
  const [least = 0, most = 0] = [Math.min(...sums), Math.max(...sums)];
  const won = (value: number): string => formatWon(value, question.language);
  return least === most ? won(least) : `${won(least)}–${won(most)}`;
};

/** What a program gives and leaves to pay, in a row; a range where it depends on the form chosen. */
const rowFor = (question: Question, recruitment: Recruitment): readonly Row[] => {
  const support = supportFor(question.index.pack, recruitment.id, question.given);
  if (!support) return [];
  const workings = support.known ? [support.working] : support.possible;
  if (workings.length === 0) return [];
  const burdens = workings.flatMap(({ burdenWon, payers }) => burdenWon ?? payers?.at(-1)?.won ?? []);
  const hows = [...new Set(workings.map((working) => equation(question, working)))].filter(Boolean);
  const cells = [
    localised(question, recruitment.name),
    span(
      question,
      workings.map(({ supportWon }) => supportWon),
    ),
    burdens.length === workings.length ? span(question, burdens) : question.say('calc.rest-agreed'),
    hows.length === 1 ? (hows[0] ?? '') : question.say('table.by-form'),
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

const stepsAfter = (question: Question, about: readonly Recruitment[]): readonly SayAction[] => {
  const [only, ...others] = about;
  const cost = describeFacts(question.index.pack, question.given, question.language).filter(
    ({ fact }) => fact === costFact,
  );
  const compare = question.say('flow.compare');
  const program = only ? localised(question, only.name) : '';
  const documents = question.say('result.documents', { program });
  const restart = question.say('guided.button-restart');
  return [
    ...cost.map((one) => correctAction(question, one)),
    ...(others.length === 0 && only
      ? [
          { kind: 'say' as const, label: compare, text: compare },
          { kind: 'say' as const, label: question.say('result.documents-label'), text: documents },
        ]
      : []),
    { kind: 'say', label: question.say('next.eligibility'), text: question.say('next.eligibility.text') },
    { kind: 'say', label: restart, text: restart },
  ];
};

/** Sums for the program asked about, or a table of those that are left. */
export const subsidyResult = (question: Question, { recruitments, goal }: Guided): Answer => {
  const { index, state } = question;
  const about = recruitments
    ? recruitments.flatMap((id) => index.recruitment(id) ?? [])
    : programsLeft(index.pack, state.facts, { goal });
  const sums =
    about.length > mostInWords
      ? undefined
      : question.answerAs('calc.support', about, question.subject.variant);
  const answer = sums ?? subsidyTable(question, about);
  return {
    ...answer,
    about,
    quickReplies: stepsAfter(question, about),
    focus: { ...answer.focus, topic: 'calc.support', recruitments: about.map(({ id }) => id) },
  };
};

/** More programs than this are easier to compare in a table. */
const mostInWords = 2;
