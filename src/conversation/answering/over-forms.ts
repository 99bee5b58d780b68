import { withoutNames } from '../../answers/step-order.ts';
import type { Message } from '../../exchange/guide.ts';
import type { Subject } from '../../exchange/question.ts';
import type { ConversationState } from '../../exchange/state.ts';
import { idsOf } from '../../language/details.ts';
import { asksForKinds } from '../../language/speech/comparing.ts';
import { asksForExtreme, speaksOfPrograms } from '../../language/speech/ranking.ts';
import type { Ask } from '../../language/understand.ts';
import type { Recruitment } from '../../notice/pack.ts';
import type { Engine } from '../engine.ts';
import type { Choice } from '../topic/choose-topic.ts';
import type { Answered } from './answer-ask.ts';
import { questionOf } from './question-of.ts';

/** The one usual call spoken of that comes in several forms; undefined where there is none, or more than one. */
const callInForms = ({ index }: Engine, { recruitments, origin }: Subject): Recruitment | undefined => {
  if (origin === 'open') return undefined;
  const programs = new Set(recruitments.map(({ programId }) => programId));
  const [only, ...others] = recruitments.filter(
    ({ id, usual }) => usual && index.pack.variants.filter(({ for: held }) => held.includes(id)).length > 1,
  );
  return programs.size === 1 && others.length === 0 ? only : undefined;
};

/** "뭐뭐 있어요" after these asks for the forms; after the papers, for papers. */
const ofProgram = /^(?:overview|compare|amount|burden|calc|support|eligibility|work|situation|tell)/;

/**
 * The forms of one program side by side: which there are ("컨설팅 종류 뭐있어요"), or which of them is at an end of what
 * is given or paid ("젤 싼걸루"). Undefined for every other ask.
 */
export const answerOverForms = (
  engine: Engine,
  state: ConversationState,
  ask: Ask,
  message: Message,
  spoken: Subject,
): Answered | undefined => {
  const call = callInForms(engine, spoken);
  if (!call || idsOf(ask.details, 'variant').length > 0) return undefined;
  const ofForms = asksForExtreme(ask.text)
    ? spoken.origin === 'named' || !speaksOfPrograms(ask.text)
    : (spoken.origin === 'named' || ofProgram.test(state.focus.topic ?? 'overview')) &&
      asksForKinds(withoutNames(ask.text, ask.details));
  if (!ofForms) return undefined;
  const subject: Subject = { ...spoken, recruitments: [call], variant: undefined };
  const question = questionOf(engine, state, ask, message, 'compare', subject);
  const answer = engine.intentFor('compare').answer(question);
  const choice: Choice = { topic: 'compare', confidence: 1, why: 'asked of the forms of one program' };
  return answer && { question, answer, choice, about: [call] };
};
