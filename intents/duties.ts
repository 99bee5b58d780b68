import { factPiece } from '../src/answers/compose.ts';
import { perRecruitment } from '../src/answers/per-recruitment.ts';
import type { Intent } from '../src/exchange/intent.ts';
import type { Question } from '../src/exchange/question.ts';
import type { Fact, Recruitment } from '../src/notice/pack.ts';
import { dutyWordings } from './wordings/duties.ts';

const mostDuties = 4;

/** Duties the notice states, one for each topic. */
const mainDuties = (question: Question, recruitment: Recruitment): readonly Fact[] => {
  const stated = question.index
    .factsUnder('duty', recruitment.id)
    .filter(({ status }) => status === 'stated');
  const byTopic = new Map([...stated].reverse().map((fact) => [fact.topic, fact]));
  return [...byTopic.values()].reverse().slice(0, mostDuties);
};

/** What a winner must do, during the project and after it. */
export const duties: Intent = {
  id: 'duties',
  topics: dutyWordings,
  answer: (question) =>
    perRecruitment(question, (recruitment) => {
      const facts = mainDuties(question, recruitment);
      const [first] = facts;
      if (!first) return undefined;
      if (facts.length === 1) return factPiece(question, first);
      return { text: facts.map((fact) => `· ${fact.text[question.language]}`).join('\n'), quotes: facts };
    }),
};
