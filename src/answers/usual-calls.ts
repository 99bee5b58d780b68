import type { Question } from '../exchange/question.ts';
import type { Recruitment } from '../notice/pack.ts';

/** The calls that stand in the notice's own table of programs: those for companies, not for agencies and experts. */
export const usualCalls = (
  { knowledge }: Question,
  recruitments: readonly Recruitment[],
): readonly Recruitment[] => {
  const listed = new Set(knowledge.pack.notice.summary.flatMap(({ for: held = [] }) => held));
  const usual = recruitments.filter(({ id }) => listed.has(id));
  return usual.length > 0 ? usual : recruitments;
};
