import type { Intent, Knowledge } from '../../../src/index.ts';

/** What an intent learns from. */
type IntentWordings = Pick<Intent, 'topics' | 'points'>;

/** What the static build puts beside the worker. */
export interface EngineData {
  readonly knowledge: Knowledge;
  /** By intent: the code of the worker comes without them. */
  readonly wordings: Readonly<Record<string, IntentWordings>>;
  /** A fixed day instead of today's date, YYYY-MM-DD. */
  readonly today?: string | undefined;
}

export const wordingsOf = (intents: readonly Intent[]): EngineData['wordings'] =>
  Object.fromEntries(
    intents.map(({ id, topics, points }) => [id, { topics, ...(points && { points }) }] as const),
  );

export const withWordings = (
  intents: readonly Intent[],
  wordings: EngineData['wordings'],
): readonly Intent[] => intents.map((intent) => ({ ...intent, ...wordings[intent.id] }));
