import type { Piece } from '../src/answers/answer.ts';
import { factPiece, factsFor, holdingFor, localised, perRecruitment } from '../src/answers/compose.ts';
import type { Intent } from '../src/conversation/intent.ts';
import type { Question } from '../src/conversation/question.ts';
import type { Recruitment } from '../src/notice/pack.ts';
import { periodWordings } from './wordings/periods.ts';

const pieceFor = (question: Question, recruitment: Recruitment): Piece | undefined => {
  const [fact] = factsFor(question, question.topic, recruitment);
  if (fact) return factPiece(question, fact);
  const [period] = holdingFor(question.index.pack.periods, recruitment.id);
  return period && { text: localised(question, period.text), quotes: [period] };
};

/** How long a project may take, and by how much it can be extended. */
export const periods: Intent = {
  id: 'periods',
  topics: periodWordings,
  answer: (question) => perRecruitment(question, (recruitment) => pieceFor(question, recruitment)),
};
