import type { Subject } from '../../exchange/question.ts';
import type { Focus } from '../../exchange/state.ts';
import type { Recruitment } from '../../notice/pack.ts';

/** What the talk is about from now on, and was before; nothing new where too much was open to tell. */
export const focusOn = (focus: Focus, about: readonly Recruitment[], subject: Subject): Partial<Focus> => {
  if (about.length === 0 || (subject.origin === 'open' && about.length > 2)) return {};
  const recruitments = [...new Set(about.map(({ id }) => id))];
  const left = focus.recruitments.filter((id) => !recruitments.includes(id));
  const isNew = left.length === focus.recruitments.length;
  // Of two that were spoken of one is asked about: "둘 다 하면?" still means both.
  const narrows = left.length > 0 && recruitments.every((id) => focus.recruitments.includes(id));
  const before = isNew || narrows ? left : focus.before;
  return { recruitments, before, variant: subject.variant?.id, target: subject.target };
};
