/** Whether a value is of a shape: all that is asked of a stored state, in a hundredth of a library's code. */
export type Shape = (value: unknown) => boolean;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const text: Shape = (value) => typeof value === 'string';
export const flag: Shape = (value) => typeof value === 'boolean';
export const figure: Shape = (value) => typeof value === 'number' && Number.isFinite(value);
export const count: Shape = (value) => Number.isSafeInteger(value) && (value as number) >= 0;

export const oneOf =
  (...values: readonly unknown[]): Shape =>
  (value) =>
    values.includes(value);

export const either =
  (...shapes: readonly Shape[]): Shape =>
  (value) =>
    shapes.some((shape) => shape(value));

export const optional = (shape: Shape): Shape => either((value) => value === undefined, shape);

export const listOf =
  (shape: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.every(shape);

export const recordOf =
  (shape: Shape): Shape =>
  (value) =>
    isRecord(value) && Object.values(value).every(shape);

/** An object with these members; others may come with them. */
export const objectOf = (members: Readonly<Record<string, Shape>>): Shape => {
  const entries = Object.entries(members);
  return (value) => isRecord(value) && entries.every(([name, shape]) => shape(value[name]));
};
