import type { Block } from '../../exchange/reply.ts';
import { familyOf } from '../../exchange/topic-source.ts';
import { figuresSaid } from '../replying/figures-said.ts';
import type { Answered } from './answer-ask.ts';

const textOf = (block: Block): string => {
  if (block.kind === 'list')
    return block.items.map(({ title, detail = '' }) => `${title}\n${detail}`).join('\n');
  return block.kind === 'text' ? block.text : '';
};

/** A line this short may stand in any answer. */
const shortLine = 12;
const verdictBefore = /^(?:네|아니요|yes|no)[,.] /i;

/** The lines of an answer that say something, without the yes or no before them. */
export const linesOf = ({ answer }: Answered): readonly string[] =>
  answer.blocks
    .flatMap((block) => textOf(block).split('\n'))
    .map((line) => line.replace(verdictBefore, ''))
    .filter((line) => line.length >= shortLine);

const figuresIn = (lines: readonly string[]): readonly string[] => figuresSaid(lines.join('\n'));

const addsFigures = (one: Answered, others: readonly Answered[]): boolean => {
  const known = new Set(figuresIn(others.flatMap(linesOf)));
  return figuresIn(linesOf(one)).some((figure) => !known.has(figure));
};

/** Whether an answer tells what others tell already: a line of theirs, or no figure beside theirs. */
export const isSaid = (one: Answered, others: readonly Answered[]): boolean => {
  const said = others.flatMap(linesOf);
  const lines = linesOf(one);
  if (lines.some((line) => said.some((known) => known.includes(line) || line.includes(known)))) return true;
  const figures = figuresIn(lines);
  return figures.length > 0 && !addsFigures(one, others);
};

/** Who does a step is told by the step as well as by the role. */
export const kindOf = (topic: string): string => familyOf(topic).replace(/^role$/, 'procedure');

/** The topic under which a question was answered. */
export const topicOf = ({ question }: Answered): string => question.topic;

/** Whether a statement on the same matter stands within the lines that others cite. */
export const isWithin = (one: Answered, others: readonly Answered[]): boolean => {
  const ofSameKind = others.filter(
    (other) => topicOf(other) !== topicOf(one) && kindOf(topicOf(other)) === kindOf(topicOf(one)),
  );
  const cited = ofSameKind.flatMap(({ answer }) => answer.quotes.flatMap(({ source: { lines } }) => lines));
  const own = one.answer.quotes.flatMap(({ source: { lines } }) => lines);
  return (
    own.length > 0 &&
    !addsFigures(one, others) &&
    own.every(([first, last]) => cited.some(([from, to]) => from <= first && last <= to))
  );
};
