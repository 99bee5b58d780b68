import { actorGuessed } from '../src/answers/actor-guessed.ts';
import { factPiece, factsFor, holdingFor, localised } from '../src/answers/compose.ts';
import { askWhich } from '../src/answers/per-recruitment.ts';
import { stepOrderIn, withoutNames } from '../src/answers/step-order.ts';
import { stepPairIn } from '../src/answers/step-pair.ts';
import { stepsNamed } from '../src/answers/steps.ts';
import { type Answer, say } from '../src/exchange/answer.ts';
import type { Intent } from '../src/exchange/intent.ts';
import type { Question } from '../src/exchange/question.ts';
import { asksYesOrNo, isYesNoQuestion } from '../src/language/speech/yes-or-no.ts';
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
const stepAnswer = (question: Question, recruitment: Recruitment, steps: readonly Step[]): Answer => {
  const guessed = isYesNoQuestion(question.text)
    ? actorGuessed(question.knowledge, question, holdingFor(question.index.pack.steps, recruitment.id))
    : undefined;
  const verdict = guessed ? `${question.say(guessed.isRight ? 'verdict.yes' : 'verdict.no')} ` : '';
  const text = (guessed ? [guessed.step] : steps)
    .map((step) =>
      question.say('procedure.step', {
        program: localised(question, recruitment.name),
        step: localised(question, step.name),
        actors: actorsOf(question, step),
      }),
    )
    .join('\n');
  return say(`${verdict}${text}`, steps, { about: [recruitment] });
};

/** As many following steps say how it goes on; more would be the whole list of most programs. */
const mostFollowing = 5;

const withActors = (question: Question, step: Step): string =>
  question.say('procedure.with-actors', {
    step: localised(question, step.name),
    actors: actorsOf(question, step),
  });

/** "원가계산은 협약 다음에 하죠?": of two steps that are named, which comes first, with a yes or no. */
const claimedOrder = (
  question: Question,
  recruitment: Recruitment,
  steps: readonly Step[],
): Answer | undefined => {
  const claimed = asksYesOrNo(question.text)
    ? stepPairIn(withoutNames(question.text, question.details), steps)
    : undefined;
  if (!claimed) return undefined;
  const { earlier, later } = claimed;
  const isRight = steps.indexOf(earlier) < steps.indexOf(later);
  const [first, second] = isRight ? [earlier, later] : [later, earlier];
  const text = question.say('procedure.order', {
    program: localised(question, recruitment.name),
    first: localised(question, first.name),
    second: localised(question, second.name),
  });
  const verdict = question.say(isRight ? 'verdict.yes' : 'verdict.no');
  return say(`${verdict} ${text}`, [first, second], { about: [recruitment] });
};

/** "What comes after the interim check?": the steps that follow, or how it begins or ends. */
const orderAnswer = (
  question: Question,
  recruitment: Recruitment,
  steps: readonly Step[],
): Answer | undefined => {
  const order = stepOrderIn(question, steps);
  if (!order) return undefined;
  const program = localised(question, recruitment.name);
  const place = order.named ? steps.indexOf(order.named) : 0;
  const told = {
    after: steps.slice(place + 1, place + 1 + mostFollowing),
    before: steps.slice(Math.max(0, place - 1), place),
    first: steps.slice(0, 1),
    last: steps.slice(-1),
  }[order.at];
  const [first, ...further] = told;
  const named = order.named ? localised(question, order.named.name) : '';
  if (!first) {
    const key = order.at === 'after' ? 'procedure.none-after' : 'procedure.none-before';
    return say(question.say(key, { program, step: named }), steps, { about: [recruitment] });
  }
  const sentences = [
    question.say(`procedure.${order.at}`, { program, step: named, next: withActors(question, first) }),
    ...(further.length > 0
      ? [
          question.say('procedure.then', {
            steps: further.map((step) => withActors(question, step)).join(' → '),
          }),
        ]
      : []),
  ];
  return say(sentences.join(' '), order.named ? [order.named, ...told] : told, { about: [recruitment] });
};

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
  const inOrder =
    question.topic === 'procedure.next'
      ? (claimedOrder(question, first, steps) ?? orderAnswer(question, first, steps))
      : undefined;
  if (inOrder) return inOrder;
  const nameless = stepsNamed(withoutNames(question.text, question.details), steps);
  const named = nameless.length > 0 ? nameless : stepsNamed(question.text, steps);
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
