import type { FactValue } from '../rules/index.ts';

/** Whether something is told of the company itself, rather than of one ground or bonus item that was asked about. */
export const tellsOfCompany = (told: Readonly<Record<string, FactValue>>): boolean =>
  Object.keys(told).some((fact) => !/^(?:flags|exclusions|region)\b/.test(fact));
