import type { Answer, Piece } from '../src/answers/answer.ts';
import { factPiece, factsFor, holdingFor, perRecruitment } from '../src/answers/compose.ts';
import { windowPiece, windowTable } from '../src/answers/window-status.ts';
import type { Intent } from '../src/conversation/intent.ts';
import type { Question } from '../src/conversation/question.ts';
import type { Recruitment } from '../src/notice/pack.ts';
import { windowWordings } from './wordings/windows.ts';

const pieceFor = (question: Question, recruitment: Recruitment): Piece | undefined => {
  const windows = holdingFor(question.index.pack.windows, recruitment.id);
  if (windows.length > 0) return windowPiece(question, windows);
  const [fact] = factsFor(question, 'window', recruitment);
  return fact && factPiece(question, fact);
};

const answer = (question: Question): Answer | undefined =>
  question.subject.origin === 'open'
    ? windowTable(question)
    : perRecruitment(question, (recruitment) => pieceFor(question, recruitment));

/** When applications are taken, judged against today. */
export const windows: Intent = {
  id: 'windows',
  topics: windowWordings,
  answer,
};
