import { type Answer, say } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import { idsOf } from '../language/details.ts';
import { factPiece, localised } from './compose.ts';
import { perRecruitment } from './per-recruitment.ts';

/** The meaning of a word as general background; a program's name gets the program instead. */
export const glossaryAnswer = (question: Question): Answer | undefined => {
  const ids = idsOf(question.details, 'term');
  const terms = question.knowledge.general.terms.filter(({ id }) => ids.includes(id)).slice(0, 2);
  if (terms.length > 0) {
    const text = terms.map((term) => localised(question, term.text)).join('\n');
    return say(question.say('general.marked', { text }), [], { outcome: 'answered' });
  }
  if (question.subject.origin === 'open') return undefined;
  return perRecruitment(question, (recruitment) => {
    const variant = question.subject.variant?.id;
    const facts = question.index.factsUnder('overview', recruitment.id);
    const fact = facts.find((candidate) => candidate.variant === variant) ?? facts[0];
    return fact && factPiece(question, fact);
  });
};
