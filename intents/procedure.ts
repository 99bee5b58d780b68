import { actorGuessed } from '../src/answers/actor-guessed.ts';
import { factPiece, factsFor, holdingFor, localised } from '../src/answers/compose.ts';
import { askWhich, perRecruitment } from '../src/answers/per-recruitment.ts';
import { orderOfTalk } from '../src/answers/step-of-talk.ts';
import { stepOrderIn, withoutNames } from '../src/answers/step-order.ts';
import { stepPairIn } from '../src/answers/step-pair.ts';
import { stepNamedInFull, stepsNamed } from '../src/answers/steps.ts';
import { type Answer, say } from '../src/exchange/answer.ts';
import type { Intent } from '../src/exchange/intent.ts';
import type { Question } from '../src/exchange/question.ts';
import { isElliptic } from '../src/language/residue.ts';
import { asksWhoDoesIt } from '../src/language/speech/asking.ts';
import { asksYesOrNo } from '../src/language/speech/yes-or-no.ts';
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
const stepAnswer = (
  question: Question,
  recruitment: Recruitment,
  steps: readonly Step[],
  verdict = '',
): Answer => {
  const text = steps
    .map((step) =>
      question.say('procedure.step', {
        program: localised(question, recruitment.name),
        step: localised(question, step.name),
        actors: actorsOf(question, step),
      }),
    )
    .join('\n');
  const [only, ...others] = steps;
  const focus = only && others.length === 0 ? { step: only.id } : {};
  return say(`${verdict}${text}`, steps, { about: [recruitment], focus });
};

/** As many following steps say how it goes on; more would be the whole list of most programs. */
const mostFollowing = 5;

const withActors = (question: Question, step: Step): string =>
  question.say('procedure.with-actors', {
    step: localised(question, step.name),
    actors: actorsOf(question, step),
  });

const atOnce = /바로|곧장|곧바로|\b(?:right away|directly|straight|immediately)\b/;

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
  const after = steps[steps.indexOf(earlier) + 1];
  // "접수하면 바로 심사인가요": whether nothing comes between.
  if (after && atOnce.test(question.text))
    return say(
      `${question.say(after === later ? 'verdict.yes' : 'verdict.no')} ${question.say('procedure.after', {
        program: localised(question, recruitment.name),
        step: localised(question, earlier.name),
        next: withActors(question, after),
      })}`,
      [earlier, after],
      { about: [recruitment], focus: { step: after.id } },
    );
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

/** "When is the interim check?": between which steps it comes; the notice gives no days. */
const placedAnswer = (
  question: Question,
  recruitment: Recruitment,
  step: Step,
  steps: readonly Step[],
): Answer | undefined => {
  const place = steps.indexOf(step);
  const previous = steps[place - 1];
  const next = steps[place + 1];
  if (!previous) return undefined;
  const text = question.say(next ? 'procedure.placed' : 'procedure.placed-last', {
    program: localised(question, recruitment.name),
    step: localised(question, step.name),
    previous: localised(question, previous.name),
    next: next ? localised(question, next.name) : '',
    actors: actorsOf(question, step),
  });
  return say(text, [step], { about: [recruitment], focus: { step: step.id } });
};

/** "What comes after the interim check?": the steps that follow, or how it begins or ends. */
const orderAnswer = (
  question: Question,
  recruitment: Recruitment,
  steps: readonly Step[],
): Answer | undefined => {
  const { index, text, state } = question;
  const ofTalk = orderOfTalk(text, index, state.focus);
  const order =
    stepOrderIn(question, steps) ?? (ofTalk?.named && steps.includes(ofTalk.named) ? ofTalk : undefined);
  if (!order) return undefined;
  if (order.at === 'when') return order.named && placedAnswer(question, recruitment, order.named, steps);
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
  return say(sentences.join(' '), order.named ? [order.named, ...told] : told, {
    about: [recruitment],
    focus: { step: first.id },
  });
};

const stepsOf = (question: Question, { id }: Recruitment): readonly Step[] =>
  holdingFor(question.index.pack.steps, id);

/** Answers for several recruitments, one below the other. */
const together = (answers: readonly Answer[]): Answer | undefined => {
  const [first, ...further] = answers;
  if (!first || further.length === 0) return first;
  return {
    blocks: answers.flatMap(({ blocks }) => blocks),
    outcome: first.outcome,
    quotes: answers.flatMap(({ quotes }) => quotes),
    about: answers.flatMap(({ about = [] }) => about),
  };
};

/** Nobody named a program: what follows in each, where it is asked by what every program has ("붙으면 뭐해요"). */
const orderInEach = (question: Question, recruitments: readonly Recruitment[]): Answer | undefined =>
  perRecruitment(question, (recruitment) => {
    const steps = stepsOf(question, recruitment);
    const order = stepOrderIn(question, steps);
    const place = order?.named ? steps.indexOf(order.named) : -1;
    const [previous, named, behind] = [steps[place - 1], steps[place], steps[place + 1]];
    if (!named || !recruitments.includes(recruitment)) return undefined;
    if (order?.at === 'when' && previous) {
      const text = question.say(behind ? 'procedure.between' : 'procedure.between-last', {
        previous: localised(question, previous.name),
        next: behind ? localised(question, behind.name) : '',
      });
      return { text, quotes: [named], brief: text };
    }
    if (order?.at !== 'after' || !named.stage || !behind) return undefined;
    const text = withActors(question, behind);
    return { text, quotes: [behind], brief: text };
  });

const actorAnswer = (question: Question, recruitment: Recruitment): Answer | undefined => {
  const steps = stepsOf(question, recruitment);
  const guessed = actorGuessed(question.knowledge, question, steps);
  if (guessed) {
    const verdict = question.say(guessed.isRight ? 'verdict.yes' : 'verdict.no');
    return stepAnswer(question, recruitment, [guessed.step], `${verdict} `);
  }
  const nameless = stepsNamed(withoutNames(question.text, question.details), steps);
  const told = steps.filter(({ id }) => id === question.state.focus.step && asksWhoDoesIt(question.text));
  const named = [nameless, stepsNamed(question.text, steps), told].find(({ length }) => length > 0) ?? [];
  return named.length > 0 && named.length <= 3 ? stepAnswer(question, recruitment, named) : undefined;
};

/** "중간점검은?": a step, and nothing asked of it but what there is. */
const stepAlone = (question: Question, recruitments: readonly Recruitment[]): Answer | undefined => {
  const text = withoutNames(question.text, question.details);
  return together(
    recruitments.flatMap((one) => {
      const steps = stepsOf(question, one);
      const named = stepNamedInFull(text, steps);
      const words = named ? [named.name.ko, named.name.en.toLowerCase()] : [];
      const rest = words.reduce((left, word) => left.replace(word, ' '), text);
      if (!named || rest === text || !isElliptic(rest)) return [];
      return placedAnswer(question, one, named, steps) ?? [];
    }),
  );
};

/** A step that the procedure of one program alone has, though nobody named that. */
const ofTheOnly = (question: Question, recruitments: readonly Recruitment[]): Answer | undefined => {
  const inFull = recruitments.filter((one) => stepNamedInFull(question.text, stepsOf(question, one)));
  const answers = (inFull.length > 0 ? inFull : recruitments).flatMap((one) => {
    const steps = stepsOf(question, one);
    return question.topic === 'procedure.next'
      ? (orderAnswer(question, one, steps) ?? [])
      : (actorAnswer(question, one) ?? []);
  });
  return answers.length === 1 ? answers[0] : undefined;
};

/** The whole procedure; of several calls of a program that of the one most people mean. */
const wholeAnswer = (question: Question, recruitments: readonly Recruitment[]): Answer | undefined => {
  const usual = recruitments.filter((one) => one.usual);
  const told = usual.length > 0 ? usual : recruitments;
  return together(told.map((one) => listOf(question, one, stepsOf(question, one))));
};

const ofOrder = /\.(?:next|actor)$/;

const answer = (question: Question): Answer | undefined => {
  const { recruitments, origin } = question.subject;
  const withSteps = recruitments.filter((one) => stepsOf(question, one).length > 0);
  const [first] = withSteps;
  if (!first) return undefined;
  if (origin === 'open')
    return (
      (ofOrder.test(question.topic) ? ofTheOnly(question, withSteps) : undefined) ??
      (question.topic === 'procedure.next' ? orderInEach(question, withSteps) : undefined) ??
      askWhich(question, withSteps)
    );
  const [fact] = question.topic === 'procedure' ? [] : factsFor(question, question.topic, first);
  if (fact) {
    const piece = factPiece(question, fact);
    return say(piece.text, piece.quotes, { about: [first] });
  }
  if (question.topic === 'procedure')
    return stepAlone(question, withSteps) ?? wholeAnswer(question, withSteps);
  const inOrder =
    question.topic === 'procedure.next'
      ? together(
          withSteps.flatMap((one) => {
            const steps = stepsOf(question, one);
            return claimedOrder(question, one, steps) ?? orderAnswer(question, one, steps) ?? [];
          }),
        )
      : undefined;
  return (
    inOrder ??
    together(withSteps.flatMap((one) => actorAnswer(question, one) ?? [])) ??
    wholeAnswer(question, withSteps)
  );
};

/** The steps from the call to after-care, and who does each. */
export const procedure: Intent = {
  id: 'procedure',
  topics: procedureWordings,
  answer,
};
