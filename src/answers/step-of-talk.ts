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
  { pack }: Pick<PackIndex, 'pack'>,
  { step, topic = '', recruitments }: Focus,
): Step | undefined => {
  if (step !== undefined) return pack.steps.find(({ id }) => id === step);
  if (!ofApplying.test(topic)) return undefined;
  const calls = pack.recruitments.filter(({ id }) => recruitments.includes(id));
  const usual = calls.filter((one) => one.usual);
  const [only, ...others] = usual.length > 0 ? usual : calls;
  if (!only || others.length > 0) return undefined;
  return holdingFor(pack.steps, only.id).find(({ stage }) => stage === 'application');
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
