/** How long and how often everything is measured. */
export interface Plan {
  /** Rounds that medians are taken of; what is compared takes turns within each round. */
  readonly rounds: number;
  readonly secondsPerRound: number;
  readonly warmUpSeconds: number;
  readonly starts: number;
}

export const fullPlan: Plan = { rounds: 5, secondsPerRound: 3, warmUpSeconds: 3, starts: 5 };
export const quickPlan: Plan = { rounds: 2, secondsPerRound: 1, warmUpSeconds: 1, starts: 3 };

/** Connections of a load. */
export const connections = 32;
