import type { Answer } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import type { Block } from '../exchange/reply.ts';
import { findAmounts } from '../language/extract/amount.ts';
import type { Recruitment } from '../notice/pack.ts';
import { isOver } from '../rules/index.ts';

const textOf = (blocks: readonly Block[]): string =>
  blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : [])).join('\n');

/** What a program is, and what it pays where that does not say so already. */
const overviewOf = (question: Question, about: readonly Recruitment[]): readonly Answer[] => {
  const overview = question.answerAs('overview', about);
  if (overview?.outcome !== 'answered') return [];
  const saysSum = findAmounts(textOf(overview.blocks), { expectMoney: true }).length > 0;
  const amount = saysSum ? undefined : question.answerAs('amount', about);
  return amount?.outcome === 'answered' ? [overview, amount] : [overview];
};

/** How one applies for it. */
const wayIn = (question: Question, about: readonly Recruitment[]): readonly Answer[] => {
  const apply = question.answerAs('apply', about);
  return apply?.outcome === 'answered' ? [apply] : [];
};

/**
 * A program in short, for whoever wishes for it: what it is and pays, or how one applies for it, and from when until
 * when. Of a call that is over, that comes first, and no way in is told. Undefined where the notice has nothing to say.
 */
export const inShort = (
  question: Question,
  recruitment: Recruitment,
  wants: 'overview' | 'apply',
): Answer | undefined => {
  const about = [recruitment];
  const over = isOver(question.index.pack, recruitment.id, question.today);
  const own = wants === 'apply' && !over ? wayIn(question, about) : overviewOf(question, about);
  const window = question.answerAs('window', about);
  if (own.length === 0 || !window) return undefined;
  const parts = over ? [window, ...own.slice(0, 1)] : [...own, window];
  return {
    blocks: parts.flatMap(({ blocks }) => blocks),
    outcome: 'answered',
    quotes: parts.flatMap(({ quotes }) => quotes),
    buttons: parts.flatMap(({ buttons = [] }) => buttons),
    about,
  };
};
