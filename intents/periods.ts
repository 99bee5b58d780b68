import { periodBrief } from '../src/answers/briefs.ts';
import { factPiece, factsFor, holdingFor, localised } from '../src/answers/compose.ts';
import { perRecruitment } from '../src/answers/per-recruitment.ts';
import type { Piece } from '../src/exchange/answer.ts';
import type { Intent } from '../src/exchange/intent.ts';
import type { Question } from '../src/exchange/question.ts';
import type { Period, Recruitment } from '../src/notice/pack.ts';
import { periodWordings } from './wordings/periods.ts';

/** "연장까지 다 하면 총 몇 달": the months of the project and of its extension together. */
const asksForAll =
  /총|합치|합쳐|합하|합해|모두|다 ?(?:하|해)|전부|최장|통틀어|길게|최대로|꽉|\b(?:total|altogether|in all|longest|maximum)\b/;

/** A piece on the project period, with what it comes to when it is extended, where that is asked. */
const withExtension = (question: Question, period: Period | undefined, piece: Piece): Piece => {
  if (!period?.extensionMonths || !asksForAll.test(question.text)) return piece;
  const months = period.months + period.extensionMonths;
  return {
    ...piece,
    text: `${piece.text} ${question.say('period.with-extension', { months })}`,
  };
};

const pieceFor = (question: Question, recruitment: Recruitment): Piece | undefined => {
  const [period] = holdingFor(question.index.pack.periods, recruitment.id);
  const [fact] = factsFor(question, question.topic, recruitment);
  if (fact) return withExtension(question, period, factPiece(question, fact));
  return (
    period &&
    withExtension(question, period, {
      text: localised(question, period.text),
      quotes: [period],
      brief: periodBrief(question, period),
    })
  );
};

/** How long a project may take, and by how much it can be extended. */
export const periods: Intent = {
  id: 'periods',
  topics: periodWordings,
  answer: (question) => perRecruitment(question, (recruitment) => pieceFor(question, recruitment)),
};
