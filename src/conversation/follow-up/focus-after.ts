import { itemsNamed } from '../../answers/items-said.ts';
import { claimsOutcome } from '../../answers/premise.ts';
import type { Question } from '../../exchange/question.ts';
import type { Focus } from '../../exchange/state.ts';
import { sumMeant } from '../../guidance/sum-meant.ts';
import { isSumOfBurden } from '../../guidance/sum-of-burden.ts';
import { partAlone } from '../../guidance/sum-roles.ts';
import { idsOf } from '../../language/details.ts';
import type { Recruitment } from '../../notice/pack.ts';
import { costFact } from '../../rules/index.ts';
import type { Answered } from '../answering/answer-ask.ts';
import { focusOn } from '../subject/focus-on.ts';
import { supposedFor } from '../told/supposing.ts';
import { sideAfter } from './side-kept.ts';
import { stepAfter } from './step-told.ts';

/** What was answered without being sure of it, for others than the talk was of, leaves the talk where it was. */
const isGuessBeside = (
  { recruitments }: Focus,
  { answer, question: { subject }, about }: Pick<Answered, 'answer' | 'question' | 'about'>,
): boolean =>
  answer.closing !== undefined &&
  subject.origin === 'remembered' &&
  recruitments.length > 0 &&
  !about.some(({ id }) => recruitments.includes(id));

/** What the talk is of after an answer. */
export const focusAfter = (focus: Focus, { answer, question, about }: Answered): Focus => {
  if (answer.outcome === 'small-talk') return focus;
  const isOutcome = claimsOutcome(question, question.given[costFact]);
  const amountWon =
    isOutcome || isSumOfBurden(question) || partAlone(question) !== undefined
      ? undefined
      : sumMeant(question);
  return {
    ...focus,
    topic: topicAfter(focus, question),
    ...(isGuessBeside(focus, { answer, question, about }) ? {} : focusOn(focus, about, question.subject)),
    ...paperSpokenOf(question, about),
    ...itemsSpokenOf(focus, question),
    side: sideAfter(focus, question, about),
    step: stepAfter(question, about),
    ...(amountWon === undefined ? {} : { amountWon }),
    supposed: supposedFor(question),
    ahead: undefined,
    ...answer.focus,
  };
};

/** After a comparison the talk goes on about the point that was compared: "그럼 마이스터는?". */
const topicAfter = ({ topic }: Focus, question: Question): string =>
  question.topic === 'compare' ? (question.point ?? topic ?? 'compare') : question.topic;

/** Items named in a question on one point of the bonus points, for "그럼 뭘 붙여요?". */
const itemsSpokenOf = ({ bonusItems = [] }: Focus, question: Question): Partial<Focus> => {
  const named = question.topic.startsWith('bonus') ? itemsNamed(question) : [];
  return named.length === 0 ? {} : { bonusItems: [...new Set([...bonusItems, ...named])] };
};

/** The paper that was asked about, for "그거 어디서 떼요?"; one that is spoken of stays until another is. */
const paperSpokenOf = ({ details, index }: Question, about: readonly Recruitment[]): Partial<Focus> => {
  const named = idsOf(details, 'document');
  const ofAbout = index.pack.documents.find(
    ({ id, for: held }) => named.includes(id) && about.some((one) => held.includes(one.id)),
  );
  const item = ofAbout?.id ?? named[0];
  return item === undefined ? {} : { item };
};
