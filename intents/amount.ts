import type { Piece } from '../src/answers/answer.ts';
import { factPiece, factsFor, localised, perRecruitment } from '../src/answers/compose.ts';
import { supportFor, usualBeside } from '../src/answers/support-terms.ts';
import type { Intent } from '../src/conversation/intent.ts';
import type { Question } from '../src/conversation/question.ts';
import type { Recruitment } from '../src/notice/pack.ts';
import { amountWordings } from './wordings/amount.ts';

const pieceFor = (question: Question, recruitment: Recruitment): Piece | undefined => {
  const terms = supportFor(question, recruitment);
  const all = [...terms, ...usualBeside(question, recruitment)];
  if (all.length > 0)
    return { text: all.map(({ text }) => localised(question, text)).join('\n'), quotes: all };
  const [fact] = factsFor(question, 'amount', recruitment);
  return fact && factPiece(question, fact);
};

/** How much a program gives at most, and what share. */
export const amount: Intent = {
  id: 'amount',
  topics: amountWordings,
  answer: (question) => perRecruitment(question, (recruitment) => pieceFor(question, recruitment)),
};
