import pc from 'picocolors';
import type { Details } from '../../src/language/details.ts';
import type { Ask, Understood } from '../../src/language/understand.ts';
import { renderReply, type Style } from './render.ts';
import type { Said } from './talk.ts';
import { padded } from './wrap.ts';

type Row = readonly [name: string, value: string];

const nameWidth = 8;
const mostTopics = 5;

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

const dateText = ({ year, month, day }: Details['dates'][number]): string =>
  [year, month, day].filter((part) => part !== undefined).join('-');

const placeText = ({ place }: Details): string => {
  if (!place) return '';
  return place.kind === 'one'
    ? `${place.place} → ${place.centre}`
    : `${place.name} = ${place.candidates.map((candidate) => candidate.place).join(' / ')}`;
};

const hour = 60;

const figureText = (details: Details): string =>
  [
    ...details.amounts.map((won) => `${won.toLocaleString('en')}원`),
    ...details.percents.map((value) => `${value}%`),
    ...details.months.map((months) => `${months}개월`),
    ...details.counts.map(({ value, unit }) => `${value}${unit}`),
    ...details.dates.map(dateText),
    ...details.times.map(
      (minutes) => `${Math.floor(minutes / hour)}:${String(minutes % hour).padStart(2, '0')}`,
    ),
    ...(details.level === undefined ? [] : [`레벨 ${details.level}`]),
  ].join(', ');

const askRows = ({ text, details, concepts, topics }: Ask): Row[] => [
  ['물음', text],
  ['  이름', details.entities.map(({ kind, id }) => `${kind} ${id}`).join(', ')],
  ['  수치', figureText(details)],
  ['  지역', placeText(details)],
  ['  개념', concepts.join(', ')],
  [
    '  주제',
    topics
      .slice(0, mostTopics)
      .map(({ topic, probability }) => `${topic} ${percent(probability)}`)
      .join(', '),
  ],
];

const lineText = (lines: readonly (readonly [number, number])[]): string =>
  lines.map(([first, last]) => (first === last ? `${first}행` : `${first}–${last}행`)).join(', ');

const decisionRows = ({ turn }: Said): Row[] => {
  const { intent, topic, outcome, confidence, recruitments, why } = turn.trace;
  return [
    ['결정', `${outcome}: ${intent} / ${topic} (확신 ${percent(confidence)})`],
    ['대상', recruitments.join(', ')],
    ...why.map((reason): Row => ['까닭', reason]),
    ...turn.reply.citations.map(
      ({ factId, section, lines }): Row => ['근거', `${factId}: 공고 ${section}, ${lineText(lines)}`],
    ),
  ];
};

const memoryRows = ({ turn }: Said): Row[] => [
  ['초점', JSON.stringify(turn.state.focus)],
  ['아는 것', JSON.stringify(turn.state.facts)],
];

/** How one message was understood, what was decided and why, what is remembered, and the reply. */
export const explainTurn = (understood: Understood, said: Said, style: Style): string => {
  const colours = pc.createColors(style.colour);
  const rows: Row[] = [
    ['말', said.text],
    ['읽은 말', `${understood.text} (${understood.language})`],
    ...understood.asks.flatMap(askRows),
    ...decisionRows(said),
    ...memoryRows(said),
  ];
  const lines = rows
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${colours.bold(padded(name, nameWidth))} ${value}`);
  const { text } = renderReply(said.turn.reply, { ...style, width: style.width - 2 });
  return [...lines, colours.bold('답'), text.replace(/^/gm, '│ ')].join('\n');
};
