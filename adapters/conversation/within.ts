/**
 * The result, or what `late` gives when it has not come within so many milliseconds. The work goes on:
 * its result is only not waited for any longer.
 */
export const within = <Result>(
  milliseconds: number,
  work: Promise<Result>,
  late: () => Result,
): Promise<Result> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(late()), milliseconds);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
