import { orderOfTalk } from '../../answers/step-of-talk.ts';
import { withoutNames } from '../../answers/step-order.ts';
import { stepsIn } from '../../answers/steps.ts';
import type { Question } from '../../exchange/question.ts';
import type { Focus } from '../../exchange/state.ts';
import { asksWhoDoesIt } from '../../language/speech/asking.ts';
import type { Ask } from '../../language/understand.ts';
import type { Recruitment } from '../../notice/pack.ts';
import { holdingFor, type PackIndex } from '../../notice/pack-index.ts';

/** The topic of "그담은요", "그건 누가 해?", "언제요?" after a step was told; undefined where none was, or else is asked. */
export const topicOfStepTold = ({ text }: Ask, index: PackIndex, focus: Focus): string | undefined => {
  if (orderOfTalk(text, index, focus)) return 'procedure.next';
  return focus.step !== undefined && asksWhoDoesIt(text) ? 'procedure.actor' : undefined;
};

/** Statements on how a stage goes, by the stage. */
const stageOf: Readonly<Record<string, string>> = { evaluation: 'selection', reception: 'application' };

/** The step that an answer on the procedure was about, to go on from. */
export const stepAfter = (
  { topic, text, details, index }: Question,
  about: readonly Recruitment[],
): string | undefined => {
  const [only, ...others] = about;
  if (only === undefined || others.length > 0 || !/^(?:procedure|role)\./.test(topic)) return undefined;
  const steps = holdingFor(index.pack.steps, only.id);
  const [named] = stepsIn(withoutNames(text, details), steps);
  const kind = topic.split('.')[1] ?? '';
  const ofKind = steps.find(({ stage }) => stage !== undefined && stage === (stageOf[kind] ?? kind));
  return named?.step.id ?? ofKind?.id;
};
