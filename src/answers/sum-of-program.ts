import type { Question } from '../exchange/question.ts';
import { sumsTold } from '../guidance/sum-roles.ts';

const ofProgram = /^(?:program|recruitment|variant)$/;

/**
 * "신규구축 1억 6천이랑 로봇 2억": where several programs are named with a sum each, the one that stands behind the name of
 * this. Undefined where one sum is meant for all.
 */
export const sumOfProgram = (
  { text, details, index }: Pick<Question, 'text' | 'details' | 'index'>,
  recruitmentId: string | undefined,
): number | undefined => {
  const recruitment = recruitmentId === undefined ? undefined : index.recruitment(recruitmentId);
  const sums = sumsTold({ text, details }).filter(({ role }) => role === undefined || role === 'cost');
  if (!recruitment || sums.length < 2) return undefined;
  const named = details.mentions
    .filter(({ entities }) => entities.some(({ kind }) => ofProgram.test(kind)))
    .toSorted((one, other) => one.start - other.start);
  const owned = named.map(({ end, entities }, at) => {
    const until = named[at + 1]?.start ?? text.length;
    const [own, ...others] = sums.filter(({ start }) => start >= end && start < until);
    return { entities, sum: others.length === 0 ? own?.value : undefined };
  });
  const withSum = owned.filter(({ sum }) => sum !== undefined);
  if (withSum.length < 2 || withSum.length < sums.length) return undefined;
  const ids = new Set([recruitment.id, recruitment.programId]);
  return withSum.find(({ entities }) => entities.some(({ id }) => ids.has(id)))?.sum;
};
