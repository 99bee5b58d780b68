import type { Block } from '../../exchange/reply.ts';
import type { Answered } from '../answering/answer-ask.ts';

const textOf = (block: Block): string => {
  if (block.kind === 'list') return block.items.map(({ detail = '' }) => detail).join(' ');
  return block.kind === 'text' ? block.text : '';
};

const figuresIn = ({ answer }: Answered): readonly string[] =>
  answer.blocks.flatMap((block) => textOf(block).match(/\d[\d.,]*/g) ?? []);

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

/** "주 며칠 하루 몇 시간": what the first answer told already is not told again for the second ask. */
export const withoutSaidAlready = (answered: readonly Answered[]): readonly Answered[] =>
  answered.filter(
    (one, at) =>
      at === 0 ||
      one.answer.outcome !== 'answered' ||
      !answered.slice(0, at).some((earlier) => repeats(one, earlier)),
  );
