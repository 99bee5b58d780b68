import { factPiece, factsFor, withOpenPoint } from '../src/answers/compose.ts';
import { ledToCheck } from '../src/answers/eligibility-answer.ts';
import { perRecruitment } from '../src/answers/per-recruitment.ts';
import type { Intent } from '../src/exchange/intent.ts';
import { singleFactWordings } from './wordings/single-fact.ts';

/**
 * One statement of the notice on a topic of its own ("마이스터 하루 몇 시간?"). The topics and the ways people
 * ask for them come from the notice's data, so a new notice brings its own.
 */
export const singleFact: Intent = {
  id: 'single-fact',
  topics: singleFactWordings,
  answer: (question) =>
    ledToCheck(
      question,
      withOpenPoint(
        question,
        perRecruitment(question, (recruitment) => {
          const own = new Set(factsFor(question, question.topic, recruitment));
          const [best] = question.facts.filter((fact) => own.has(fact));
          return best && factPiece(question, best);
        }),
      ),
    ),
};
