/** How a measured number is written for people. */
export type Unit = (value: number) => string;

const grouped = (value: number, digits: number): string =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** Two figures that mean something for small numbers, none behind the point for large ones. */
const digitsFor = (value: number): number => (value < 10 ? 2 : value < 100 ? 1 : 0);

export const perSecond: Unit = (value) => `${grouped(value, 0)}/s`;
/** Takes milliseconds. */
export const milliseconds: Unit = (value) => `${grouped(value, digitsFor(value))} ms`;
/** Takes seconds. */
export const seconds: Unit = (value) => `${grouped(value, 2)} s`;
/** Takes bytes. */
export const kilobytes: Unit = (value) => `${grouped(value / 1e3, 1)} kB`;
/** Takes bytes. */
export const megabytes: Unit = (value) => `${grouped(value / 1e6, 0)} MB`;
/** Takes a share, 0 to 1. */
export const percent: Unit = (value) => `${grouped(value * 100, 0)} %`;
export const times: Unit = (value) => `${grouped(value, 2)}×`;
