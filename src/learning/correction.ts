import type { Language } from '../language/language-of.ts';
import { languageOf } from '../language/language-of.ts';
import { type Expectation, expectationOf } from './expectation.ts';
import { hangsOnBefore, type ProblemTurn } from './problem.ts';

/** What a member of staff says an answer should have been; nothing is done with it before somebody accepts it. */
export interface NewCorrection {
  /** What was said, the last message being the one that was answered wrongly. */
  readonly messages: readonly string[];
  readonly answered: string;
  readonly wanted: string;
  readonly topic: string;
  readonly program: string | null;
}

export type CorrectionStatus = 'proposed' | 'accepted' | 'rejected';

export interface Correction extends NewCorrection {
  readonly id: number;
  readonly status: CorrectionStatus;
}

/** A line of a question set. */
export interface ReviewedQuestion extends Expectation {
  readonly id: string;
  readonly lang: Language;
  readonly kind: string;
  readonly turns: readonly string[];
  readonly program: string | null;
  readonly source: '';
  readonly note: string;
}

/** The correction of an answer; with what had been said before, where the message makes no sense without it. */
export const correctionOf = (turn: ProblemTurn, wanted: string): NewCorrection => {
  const { before, said, answered, trace } = turn;
  const [program = null, ...others] = trace.recruitments;
  return {
    messages: hangsOnBefore(trace) ? [...before, said] : [said],
    answered,
    wanted,
    topic: trace.topic,
    program: others.length === 0 ? program : null,
  };
};

const kinds: readonly (readonly [RegExp, string])[] = [
  [/^document/, 'document'],
  [/^window|^period/, 'deadline'],
  [/^contact|^centre/, 'contact'],
  [/^calc|^subsidy/, 'calc'],
  [/^eligibility|^role/, 'eligibility'],
  [/^exclusion/, 'exclusion'],
  [/^bonus/, 'bonus'],
  [/^apply|^procedure/, 'process'],
  [/^compare/, 'compare'],
];

const kindOf = ({ messages, topic }: NewCorrection, { oos }: Expectation): string => {
  if (oos) return 'oos';
  if (messages.length > 1) return 'ellipsis';
  return kinds.find(([pattern]) => pattern.test(topic))?.[1] ?? 'fact';
};

/** A correction as a test question; undefined where nothing of it can be checked. */
export const questionOfCorrection = (correction: NewCorrection, id: string): ReviewedQuestion | undefined => {
  const expectation = expectationOf(correction.wanted);
  if (!expectation) return undefined;
  const { messages, wanted, program } = correction;
  return {
    id,
    lang: languageOf(messages.at(-1) ?? ''),
    kind: kindOf(correction, expectation),
    turns: messages,
    program,
    ...expectation,
    source: '',
    note: wanted,
  };
};
