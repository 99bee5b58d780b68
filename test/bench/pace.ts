import type { Plan } from './plan.ts';
import { median } from './statistics.ts';

/** How fast something goes in this thread. */
export interface Pace {
  readonly perSecond: number;
  /** By the thread's own CPU time, which other work on the machine hardly changes. */
  readonly perCpuSecond: number;
}

const cpuSeconds = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1e6;
};

/** Repeats a pass for some seconds. A pass returns how many units it did. */
const round = (pass: () => number, seconds: number): Pace => {
  const [start, cpuStart] = [performance.now(), cpuSeconds()];
  let units = 0;
  let elapsed = 0;
  while (elapsed < seconds) {
    units += pass();
    elapsed = (performance.now() - start) / 1000;
  }
  return { perSecond: units / elapsed, perCpuSecond: units / (cpuSeconds() - cpuStart) };
};

/** The median pace of several rounds, after one that only warms up. */
export const paceOf = (pass: () => number, plan: Plan): Pace => {
  round(pass, plan.warmUpSeconds);
  const rounds = Array.from({ length: plan.rounds }, () => round(pass, plan.secondsPerRound));
  return {
    perSecond: median(rounds.map(({ perSecond }) => perSecond)),
    perCpuSecond: median(rounds.map(({ perCpuSecond }) => perCpuSecond)),
  };
};

/** Median milliseconds of a task that takes long enough to be timed alone. */
export const timeOf = (task: () => unknown, times: number): number =>
  median(
    Array.from({ length: times }, () => {
      const start = performance.now();
      task();
      return performance.now() - start;
    }),
  );
