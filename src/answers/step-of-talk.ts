import type { Focus } from '../exchange/state.ts';
import { asksWhenItIs } from '../language/speech/asking.ts';
import { asksWhatIsNext, asksWhatWasBefore } from '../language/speech/going-on.ts';
import type { Step } from '../notice/pack.ts';
import { holdingFor, type PackIndex } from '../notice/pack-index.ts';
import type { StepOrder } from './step-order.ts';

/** Talk of these is of applying: what comes next comes after that. */
const ofApplying = /^(?:apply|window|documents?(?:\.|$)|tell$|situation$)/;

/** The step of the procedure that the talk is at: the one told last, or applying where the talk is of that. */
export const stepOfTalk = (
  { pack: { steps } }: Pick<PackIndex, 'pack'>,
  { step, topic = '', recruitments }: Focus,
): Step | undefined => {
  if (step !== undefined) return steps.find(({ id }) => id === step);
  const [only, ...others] = recruitments;
  if (only === undefined || others.length > 0 || !ofApplying.test(topic)) return undefined;
  return holdingFor(steps, only).find(({ stage }) => stage === 'application');
};

/** "그담은요", "그 전에는", "그건 언제요": what is asked of the order of steps by the step that the talk is at. */
export const orderOfTalk = (
  text: string,
  index: Pick<PackIndex, 'pack'>,
  focus: Focus,
): StepOrder | undefined => {
  const named = stepOfTalk(index, focus);
  if (!named) return undefined;
  if (asksWhatIsNext(text)) return { at: 'after', named };
  if (asksWhatWasBefore(text)) return { at: 'before', named };
  return focus.step !== undefined && asksWhenItIs(text) ? { at: 'when', named } : undefined;
};
