import type { Question } from '../../../exchange/question.ts';
import type { Quotable } from '../../../notice/pack-index.ts';
import type { Answered } from '../../answering/answer-ask.ts';
import type { Engine } from '../../engine.ts';

/** What a yes-or-no question is told first. */
export type Verdict = 'yes' | 'no';

/** A yes-or-no question beside the statement it got. */
export interface Case {
  readonly engine: Engine;
  readonly question: Question;
  readonly answer: Answered['answer'];
  /** What the answer says first. */
  readonly stated: string;
  /** Records that this statement is made of. */
  readonly quotes: readonly Quotable[];
}

/** Holds a question against a statement on one point; undefined where that point does not settle it. */
export type Reader = (one: Case) => Verdict | undefined;

/** Those records of a list of the pack that the statement is made of. */
export const quotedOf = <T extends { readonly id: string }>(
  records: readonly T[],
  { quotes }: Pick<Case, 'quotes'>,
): readonly T[] => {
  const quoted = new Set(quotes.map(({ id }) => id));
  return records.filter(({ id }) => quoted.has(id));
};
