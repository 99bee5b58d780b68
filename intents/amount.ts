import { inBrief, supportBrief } from '../src/answers/briefs.ts';
import { factPiece, factsFor, localised } from '../src/answers/compose.ts';
import { payersText } from '../src/answers/payers-text.ts';
import { perRecruitment } from '../src/answers/per-recruitment.ts';
import { supportFor, usualBeside } from '../src/answers/support-terms.ts';
import { withTotal } from '../src/answers/total-answer.ts';
import { callsLeft } from '../src/answers/usual-calls.ts';
import type { Piece } from '../src/exchange/answer.ts';
import type { Intent } from '../src/exchange/intent.ts';
import type { Question } from '../src/exchange/question.ts';
import type { Recruitment } from '../src/notice/pack.ts';
import { amountWordings } from './wordings/amount.ts';

const pieceFor = (question: Question, recruitment: Recruitment): Piece | undefined => {
  const terms = supportFor(question, recruitment);
  const all = [...terms, ...usualBeside(question, recruitment)];
  if (all.length > 0)
    return {
      text: all.map(({ text }) => localised(question, text)).join('\n'),
      quotes: all,
      ...inBrief(supportBrief(question, all)),
    };
  const [fact] = factsFor(question, 'amount', recruitment);
  return fact && factPiece(question, fact);
};

/** Who pays which part, where the terms tell of more than what is given. */
const payersPiece = (question: Question, recruitment: Recruitment): Piece | undefined => {
  const terms = supportFor(question, recruitment);
  const facts = factsFor(question, 'amount.payers', recruitment);
  const parts = terms.flatMap((term) => payersText(question, term) ?? []);
  const lines = [...facts.map((fact) => localised(question, fact.text)), ...parts];
  return lines.length === 0 ? undefined : { text: lines.join('\n'), quotes: [...facts, ...terms] };
};

/** How much a program gives at most, what share, and who pays which part. */
export const amount: Intent = {
  id: 'amount',
  topics: amountWordings,
  wordsNeeded: {
    'amount.payers': ['funding-source', 'local-government', 'government', 'share-out', 'own-share', 'who'],
  },
  answer: (question) => {
    const pieceOn = question.topic === 'amount.payers' ? payersPiece : pieceFor;
    const left = callsLeft(question);
    return withTotal(
      question,
      perRecruitment(question, (recruitment) =>
        left.includes(recruitment) ? pieceOn(question, recruitment) : undefined,
      ),
    );
  },
};
