import type { Knowledge } from '../../../src/index.ts';

/** What the static build puts beside the worker. */
export interface EngineData {
  readonly knowledge: Knowledge;
  /** A fixed day instead of today's date, YYYY-MM-DD. */
  readonly today?: string | undefined;
}
