import { localised } from '../../answers/compose.ts';
import { guidedAgain } from '../../answers/guided-step.ts';
import { textBlock } from '../../exchange/answer.ts';
import type { GuidedQuestion } from '../../guidance/guided-question.ts';
import { isKnown } from '../../rules/index.ts';
import type { GuidedStep, Waiting } from './waiting.ts';

/** What tells how large a company is and does not settle its size in law: people and turnover. */
const turnover = /매출|revenue|turnover|sales/;

const namesFigures = ({ text, question: { details } }: Waiting): boolean =>
  details.counts.some(({ unit }) => unit === 'person') || (turnover.test(text) && details.amounts.length > 0);

/** Questions that a number may answer. */
const takesFigures = ({ kind }: GuidedQuestion): boolean => kind === 'number' || kind === 'won';

/** The term of the glossary that says what the smallest size goes by. */
const sizeTerm = 'small-enterprise';

/**
 * "직원 60명에 매출 80억이요" where the size is not known: by what it goes, and the question again. Sizes go by the
 * average turnover of the trade, so that no figure told settles them.
 */
export const sizeByFigures = (waiting: Waiting): GuidedStep | undefined => {
  const { asked, question, guided, facts } = waiting;
  const { role } = question.given;
  const isOpen = !isKnown(question.given, 'size') && (role === undefined || role === 'adopter');
  const isAsked = asked.facts.includes('size') || !takesFigures(asked);
  if (!isOpen || !isAsked || !namesFigures(waiting)) return undefined;
  const term = question.knowledge.general.terms.find(({ id }) => id === sizeTerm);
  const again = term && guidedAgain(question, { ...guided, tries: 0 }, [], true);
  if (!again) return undefined;
  const rule = question.say('general.marked', { text: localised(question, term.text) });
  const lead = textBlock(question.say('guided.size-by-figures', { rule }));
  return { answer: { ...again, blocks: [lead, ...again.blocks] }, facts, why: 'guided: figures of the size' };
};
