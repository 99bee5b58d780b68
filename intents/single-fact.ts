import { factPiece, factsFor, withOpenPoint } from '../src/answers/compose.ts';
import { ledToCheck } from '../src/answers/eligibility-answer.ts';
import { withFileForm } from '../src/answers/file-form.ts';
import { perRecruitment } from '../src/answers/per-recruitment.ts';
import type { Piece } from '../src/exchange/answer.ts';
import type { Intent } from '../src/exchange/intent.ts';
import type { Question } from '../src/exchange/question.ts';
import { idsOf } from '../src/language/details.ts';
import type { Fact } from '../src/notice/pack.ts';
import { singleFactWordings } from './wordings/single-fact.ts';

/** "컨설팅 며칠 걸려요": what is stated of each form, or of each that is named, where each has a statement of its own. */
const formsPiece = (question: Question, best: Fact, own: ReadonlySet<Fact>): Piece | undefined => {
  if (best.variant === undefined || question.subject.variant) return undefined;
  const named = idsOf(question.details, 'variant');
  const forms = question.index.pack.variants.filter(
    ({ id, for: held }) =>
      best.for.some((one) => held.includes(one)) && (named.length === 0 || named.includes(id)),
  );
  const facts = forms.flatMap(({ id }) => [...own].find(({ variant }) => variant === id) ?? []);
  return facts.length < Math.max(2, forms.length)
    ? undefined
    : { text: facts.map((fact) => factPiece(question, fact).text).join('\n'), quotes: facts };
};

/**
 * One statement of the notice on a topic of its own ("마이스터 하루 몇 시간?"). The topics and the ways people
 * ask for them come from the notice's data, so a new notice brings its own.
 */
export const singleFact: Intent = {
  id: 'single-fact',
  topics: singleFactWordings,
  answer: (question) =>
    withFileForm(
      question,
      ledToCheck(
        question,
        withOpenPoint(
          question,
          perRecruitment(question, (recruitment) => {
            const own = new Set(factsFor(question, question.topic, recruitment));
            const [best] = question.facts.filter((fact) => own.has(fact));
            return best && (formsPiece(question, best, own) ?? factPiece(question, best));
          }),
        ),
      ),
    ),
};
