import type { Subject } from '../../exchange/question.ts';
import type { Focus } from '../../exchange/state.ts';
import type { Recruitment } from '../../notice/pack.ts';

/** What the talk is about from now on, and was before; nothing new where too much was open to tell. */
export const focusOn = (focus: Focus, about: readonly Recruitment[], subject: Subject): Partial<Focus> => {
  if (about.length === 0 || (subject.origin === 'open' && about.length > 2)) return {};
  const recruitments = [...new Set(about.map(({ id }) => id))];
  const before = recruitments.some((id) => focus.recruitments.includes(id))
    ? focus.before
    : focus.recruitments;
  return { recruitments, before, variant: subject.variant?.id, target: subject.target };
};
