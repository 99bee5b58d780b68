import { actorGuessed } from '../../answers/actor-guessed.ts';
import { stepOrderIn, withoutNames } from '../../answers/step-order.ts';
import { stepNamedAlone, stepNamedInFull } from '../../answers/steps.ts';
import type { Subject } from '../../exchange/question.ts';
import type { TopicSource } from '../../exchange/topic-source.ts';
import { idsOf } from '../../language/details.ts';
import { asksWhoDoes } from '../../language/speech/asking.ts';
import { asksWhoToCall } from '../../language/speech/calling.ts';
import { asksWhoPays } from '../../language/speech/of-program.ts';
import type { Ask } from '../../language/understand.ts';
import { holdingFor } from '../../notice/pack-index.ts';
import { plainlyAsked, plainlyOfStep, surelyMeant } from './form-weights.ts';

/** "언제 모집해요?": when one can apply, though a step of the procedure has the word in its name. */
const ofCall = /^(?:그럼\s)?(?:언제\S*\s?(?:모집|접수)|(?:모집|접수)\S{0,2}\s?언제)/;

/** How plainly the message asks what comes before or after a step of a program it is about, or when that is. */
export const askOfStepOrder = (
  ask: Ask,
  { index }: TopicSource,
  { recruitments }: Subject,
): number | undefined => {
  if (ofCall.test(ask.text)) return undefined;
  const orders = recruitments.flatMap(({ id }) => stepOrderIn(ask, holdingFor(index.pack.steps, id)) ?? []);
  const isNamed = orders.some(({ named }) => named);
  // "뿌리기업도 되면" speaks of an item, not of a step that is passed.
  if (orders.length === 0 || (!isNamed && idsOf(ask.details, 'bonus-item').length > 0)) return undefined;
  return isNamed ? plainlyOfStep : plainlyAsked;
};

/** "그건 누가 써요" of a paper: who writes it stands at the paper, not in the procedure. */
const asksWhoWrites = (text: string, { entities }: Ask['details']): boolean =>
  entities.some(({ kind }) => kind === 'document') &&
  /쓰|써|적어|작성|만들|만드|\b(?:writes?|written|fills?|prepares?|makes?)\b/.test(text);

/** How plainly the message asks who does a step of a program it is about, or whether a certain body does. */
export const askOfActor = (
  { text, details }: Ask,
  { index, knowledge }: TopicSource,
  { recruitments, origin }: Subject,
): number | undefined => {
  if (asksWhoToCall(text) || asksWhoWrites(text, details) || asksWhoPays(text)) return undefined;
  if (origin === 'open') {
    const inFull = recruitments.filter(({ id }) => stepNamedInFull(text, holdingFor(index.pack.steps, id)));
    return inFull.length === 1 && asksWhoDoes(text) ? plainlyAsked : undefined;
  }
  const guesses = ({ id }: Subject['recruitments'][number]): boolean =>
    actorGuessed(knowledge, { text, details }, holdingFor(index.pack.steps, id)) !== undefined;
  // What the step says of who does it holds against any other statement on the body named.
  if (recruitments.some(guesses)) return surelyMeant;
  if (!asksWhoDoes(text)) return undefined;
  const nameless = withoutNames(text, details);
  const isNamed = recruitments.some(({ id }) => {
    const steps = holdingFor(index.pack.steps, id);
    return (stepNamedInFull(nameless, steps) ?? stepNamedAlone(nameless, steps)) !== undefined;
  });
  return isNamed ? plainlyAsked : undefined;
};
