import type { Block } from '../../exchange/reply.ts';
import type { Answered } from '../answering/answer-ask.ts';
import { figuresSaid } from './figures-said.ts';

const textOf = (block: Block): string => {
  if (block.kind === 'list') return block.items.map(({ detail = '' }) => detail).join(' ');
  return block.kind === 'text' ? block.text : '';
};

const figuresIn = ({ answer }: Answered): readonly string[] =>
  answer.blocks.flatMap((block) => figuresSaid(textOf(block)));

const linesCited = ({ answer }: Answered): ReadonlySet<string> =>
  new Set(answer.quotes.map(({ source: { section, lines } }) => `${section} ${JSON.stringify(lines)}`));

/** Whether an answer to a further ask cites the same lines as an earlier one and states no figure beside that one's. */
const repeats = (later: Answered, earlier: Answered): boolean => {
  const figures = figuresIn(later);
  const said = new Set(figuresIn(earlier));
  const cited = linesCited(earlier);
  return (
    figures.length > 0 &&
    later.question.text !== earlier.question.text &&
    later.question.topic.includes('.') &&
    !later.question.wantsVerdict &&
    figures.every((figure) => said.has(figure)) &&
    [...linesCited(later)].every((lines) => cited.has(lines))
  );
};

const pairsIn = (text: string): ReadonlySet<string> => {
  const letters = text.replace(/[^0-9a-z가-힣]/gi, '');
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)),
  );
};

/** So much of a sentence in common with another is the same told again in other words. */
const sameWords = 0.75;

/** Whether an answer beside another says, without a figure of its own, what that one says: two statements on the same lines. */
const saysTheSame = (later: Answered, earlier: Answered): boolean => {
  const [text, said] = [later, earlier].map(({ answer }) => answer.blocks.map(textOf).join(' '));
  const pairs = [...pairsIn(text ?? '')];
  const known = pairsIn(said ?? '');
  const figures = new Set(figuresIn(earlier));
  return (
    later.question.text === earlier.question.text &&
    pairs.length > 0 &&
    figuresIn(later).every((figure) => figures.has(figure)) &&
    pairs.filter((pair) => known.has(pair)).length >= sameWords * pairs.length
  );
};

/** "주 며칠 하루 몇 시간": what the first answer told already is not told again for the second ask. */
export const withoutSaidAlready = (answered: readonly Answered[]): readonly Answered[] =>
  answered.filter(
    (one, at) =>
      at === 0 ||
      one.answer.outcome !== 'answered' ||
      !answered.slice(0, at).some((earlier) => repeats(one, earlier) || saysTheSame(one, earlier)),
  );
