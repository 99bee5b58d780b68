import type { Exclusion } from '../notice/pack.ts';

/** Whether a ground for exclusion is one of the supplier's alone, not of the applicant. */
export const holdsForSuppliers = ({ appliesTo }: Exclusion): boolean =>
  appliesTo.every((party) => party === 'supplier');
