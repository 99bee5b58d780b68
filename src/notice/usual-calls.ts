import type { Pack, Recruitment } from './pack.ts';

/** The calls that stand in the notice's own table of programs: those for companies, not for agencies and experts. */
export const callsForCompanies = ({ notice, recruitments }: Pack): readonly Recruitment[] => {
  const listed = new Set(notice.summary.flatMap(({ for: held = [] }) => held));
  return recruitments.filter(({ id }) => listed.has(id));
};
