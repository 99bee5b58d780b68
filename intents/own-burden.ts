import { burdenBrief, inBrief } from '../src/answers/briefs.ts';
import { factPiece, factsFor, localised } from '../src/answers/compose.ts';
import { perRecruitment } from '../src/answers/per-recruitment.ts';
import { supportFor } from '../src/answers/support-terms.ts';
import { withTotal } from '../src/answers/total-answer.ts';
import type { Piece } from '../src/exchange/answer.ts';
import type { Intent } from '../src/exchange/intent.ts';
import type { Question } from '../src/exchange/question.ts';
import { asksForRate } from '../src/language/speech/asking-cost.ts';
import type { Recruitment, Support } from '../src/notice/pack.ts';
import { formatWon } from '../src/wording/money.ts';
import { ownBurdenWordings } from './wordings/own-burden.ts';

/** What is left of a flat sum, said in won. */
const flatBurden = (question: Question, terms: readonly Support[]): string =>
  terms
    .flatMap((term) => {
      const own =
        term.ownWon ??
        (term.fixedWon !== undefined && term.totalWon !== undefined
          ? term.totalWon - term.fixedWon
          : undefined);
      if (own === undefined) return [];
      const variant = question.index.pack.variants.find(({ id }) => id === term.variant);
      const name = variant ? `${localised(question, variant.name)}: ` : '';
      return [`${name}${question.say('calc.burden', { burden: formatWon(own, question.language) })}`];
    })
    .join(', ');

/** What is left of a share of the project cost; more where the cost goes beyond what is paid. */
const restOfShare = (question: Question, [term, ...others]: readonly Support[]): string =>
  term?.ratePercent === undefined || others.length > 0 || term.hostMinPercent !== undefined || term.split
    ? ''
    : question.say('burden.rest', { percent: 100 - term.ratePercent });

const pieceFor = (question: Question, recruitment: Recruitment): Piece | undefined => {
  const terms = supportFor(question, recruitment);
  const facts = factsFor(question, 'burden', recruitment);
  const flat = flatBurden(question, terms);
  const texts =
    facts.length > 0
      ? facts.map((fact) => factPiece(question, fact).text)
      : terms.map(({ text }) => localised(question, text));
  const isRestWanted = facts.length === 0 || asksForRate(question.text);
  const lead = flat === '' ? (isRestWanted ? restOfShare(question, terms) : '') : `${flat}.`;
  const lines = [lead, ...texts].filter((line) => line !== '');
  return lines.length === 0
    ? undefined
    : {
        text: lines.join('\n'),
        quotes: [...facts, ...terms],
        ...inBrief(burdenBrief(question, terms)),
      };
};

/** What the applicant pays itself. */
export const ownBurden: Intent = {
  id: 'own-burden',
  topics: ownBurdenWordings,
  answer: (question) =>
    withTotal(
      question,
      perRecruitment(question, (recruitment) => pieceFor(question, recruitment)),
    ),
};
