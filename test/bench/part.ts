import type { Plan } from './plan.ts';

/** One part of the benchmark: measures, and gives the lines to print. */
export interface Part {
  readonly title: string;
  run(plan: Plan): Promise<readonly string[]>;
}
