import { type Answer, say } from '../src/answers/answer.ts';
import { askWhich, factPiece, factsFor, holdingFor, localised } from '../src/answers/compose.ts';
import { stepsNamed } from '../src/answers/steps.ts';
import type { Intent } from '../src/conversation/intent.ts';
import type { Question } from '../src/conversation/question.ts';
import type { Recruitment, Step } from '../src/notice/pack.ts';
import { procedureWordings } from './wordings/procedure.ts';

const actorsOf = (question: Question, step: Step): string =>
  step.actors.map((actor) => localised(question, actor)).join(', ');

const listOf = (question: Question, recruitment: Recruitment, steps: readonly Step[]): Answer => ({
  blocks: [
    {
      kind: 'list',
      ordered: true,
      title: question.say('procedure.title', { program: localised(question, recruitment.name) }),
      items: steps.map((step) => ({
        title: localised(question, step.name),
        detail: actorsOf(question, step),
      })),
    },
  ],
  outcome: 'answered',
  quotes: steps,
  about: [recruitment],
});

/** "Who does the interim check?": the one step, its actors and what comes next. */
const stepAnswer = (question: Question, recruitment: Recruitment, steps: readonly Step[]): Answer =>
  say(
    steps
      .map((step) =>
        question.say('procedure.step', {
          program: localised(question, recruitment.name),
          step: localised(question, step.name),
          actors: actorsOf(question, step),
        }),
      )
      .join('\n'),
    steps,
    { about: [recruitment] },
  );

const answer = (question: Question): Answer | undefined => {
  const { recruitments, origin } = question.subject;
  const withSteps = recruitments.filter(({ id }) => holdingFor(question.index.pack.steps, id).length > 0);
  const [first] = withSteps;
  if (!first) return undefined;
  if (origin === 'open') return askWhich(question, withSteps);
  const [fact] = question.topic === 'procedure' ? [] : factsFor(question, question.topic, first);
  if (fact) {
    const piece = factPiece(question, fact);
    return say(piece.text, piece.quotes, { about: [first] });
  }
  const steps = holdingFor(question.index.pack.steps, first.id);
  const named = stepsNamed(question, steps);
  if (named.length > 0 && named.length <= 3 && question.topic !== 'procedure')
    return stepAnswer(question, first, named);
  return listOf(question, first, steps);
};

/** The steps from the call to after-care, and who does each. */
export const procedure: Intent = {
  id: 'procedure',
  topics: procedureWordings,
  answer,
};
