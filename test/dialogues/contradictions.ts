import { judge, sumsIn } from '../eval/judge.ts';
import type { DialogueTurn } from './dialogue.ts';

/** A sum as people write it, in won. */
const sumOf = (written: string): number => {
  const [sum, ...more] = sumsIn(written);
  if (sum === undefined || more.length > 0)
    throw new Error(`“${written}” has to be one sum, e.g. 1억 5천만원`);
  return sum;
};

/** What of the expectations a shown reply does not meet. */
export const contradictions = (expected: DialogueTurn, reply: string): readonly string[] => {
  const { missing, wrong } = judge(
    {
      must: expected.has ?? [],
      must_not: [...(expected.lacks ?? []), ...(expected.never ?? [])],
      money: (expected.amounts ?? []).map(sumOf),
      money_not: (expected['not-amounts'] ?? []).map(sumOf),
    },
    reply,
  );
  return [...missing, ...wrong];
};
