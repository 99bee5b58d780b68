import { factPiece, factsFor, holdingFor } from '../src/answers/compose.ts';
import { perRecruitment } from '../src/answers/per-recruitment.ts';
import { windowPiece } from '../src/answers/window-answer.ts';
import { windowsOverview } from '../src/answers/windows-overview.ts';
import type { Answer, Piece } from '../src/exchange/answer.ts';
import type { Intent } from '../src/exchange/intent.ts';
import type { Question } from '../src/exchange/question.ts';
import type { Recruitment } from '../src/notice/pack.ts';
import { windowWordings } from './wordings/windows.ts';

const asksHour = /몇\s?시(?!간)|시각|\b(?:what|which) (?:time|hour)\b/;

/** "3월 31일 몇 시까지예요?": what is stated on the hour, if only that none is. */
const hourPiece = (question: Question, recruitment: Recruitment): Piece | undefined => {
  const [fact] = asksHour.test(question.text) ? factsFor(question, 'window.hour', recruitment) : [];
  return fact && factPiece(question, fact);
};

const pieceFor = (question: Question, recruitment: Recruitment): Piece | undefined => {
  const hour = hourPiece(question, recruitment);
  if (hour) return hour;
  const windows = holdingFor(question.index.pack.windows, recruitment.id);
  if (windows.length > 0) return windowPiece(question, windows);
  const [fact] = factsFor(question, 'window', recruitment);
  return fact && factPiece(question, fact);
};

const answer = (question: Question): Answer | undefined =>
  question.subject.origin === 'open'
    ? windowsOverview(question)
    : perRecruitment(question, (recruitment) => pieceFor(question, recruitment));

/** When applications are taken, judged against today. */
export const windows: Intent = {
  id: 'windows',
  topics: windowWordings,
  answer,
};
