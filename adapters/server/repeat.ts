import type { Repeat } from '../conversation/expire-regularly.ts';

/** Repeats a task by the clock, without keeping the process alive for it. */
export const repeat: Repeat = (milliseconds, task) => {
  const timer = setInterval(task, milliseconds).unref();
  return () => clearInterval(timer);
};
