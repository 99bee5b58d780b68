import type { CompanyFacts, FactValue } from '../rules/index.ts';

/** What the person wants to be led to. */
export const goals = ['eligibility', 'subsidy', 'documents', 'bonus', 'centre'] as const;
export type Goal = (typeof goals)[number];

type Facts = Readonly<Record<string, FactValue>>;

/** An answered question with what was known of the facts it changed, for going back. */
export interface Step {
  readonly question: string;
  readonly before: Readonly<Record<string, FactValue | null>>;
}

/** A guided conversation: plain JSON, part of the state of a conversation. */
export interface Guided {
  readonly goal: Goal;
  /** Recruitments it is about; left out, all of the notice. */
  readonly recruitments?: readonly string[] | undefined;
  /** Of several calls that one name means, those it may be about: "수준확인" is one for companies and one for agencies. */
  readonly among?: readonly string[] | undefined;
  /** The question that waits for an answer; none once the result was given. */
  readonly question?: string | undefined;
  /** How often an answer to it was not understood. */
  readonly tries: number;
  /** Questions the person could not or would not answer. */
  readonly unsure: readonly string[];
  readonly trail: readonly Step[];
  /** A doubtful answer that waits for a yes. */
  readonly pending?: Facts | undefined;
  /** Papers the person has ready. */
  readonly ticked?: readonly string[] | undefined;
  /** Those of the last message about papers, for “아 그건 아직요”. */
  readonly lastTicked?: readonly string[] | undefined;
  /** How many other things were asked while the question waits. */
  readonly asides?: number | undefined;
  /** ISO date on which the person means to apply. */
  readonly day?: string | undefined;
  /** The person broke it off. */
  readonly stopped?: boolean | undefined;
}

export const begun = (goal: Goal, recruitments?: readonly string[]): Guided => ({
  goal,
  ...(recruitments ? { recruitments } : {}),
  tries: 0,
  unsure: [],
  trail: [],
});

/** Nobody goes back further than this. */
const longestTrail = 12;

/** The step from some facts to others, as far as it has to be undone. */
export const stepOf = (question: string, before: CompanyFacts, after: CompanyFacts): Step => {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const changed = keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  return { question, before: Object.fromEntries(changed.map((key) => [key, before[key] ?? null])) };
};

export const withStep = (guided: Guided, step: Step): Guided => ({
  ...guided,
  trail: [...guided.trail, step].slice(-longestTrail),
});

/** The facts as they were before a step. */
export const undone = (facts: Facts, { before }: Step): Facts => {
  const restored: Record<string, FactValue> = { ...facts };
  for (const [key, value] of Object.entries(before))
    if (value === null) delete restored[key];
    else restored[key] = value;
  return restored;
};

/** Whether a question of the guide waits for its answer. */
export const isWaiting = (guided: Guided | undefined): boolean =>
  guided?.question !== undefined && guided.stopped !== true;
