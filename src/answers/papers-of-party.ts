import type { Question } from '../conversation/question.ts';
import type { Document } from '../notice/pack.ts';

type Party = Document['from'][number];

/** How people name the two parties that bring papers to one application. */
const names: Readonly<Partial<Record<Party, RegExp>>> = {
  adopter: /(?:도입|수요)\s?(?:기업|업체|회사)|\badopt(?:er|ing)/,
  supplier:
    /(?:공급|로봇)\s?(?:si\s?)?(?:기업|업체|회사|사(?![가-힣]))|\bsi\s?(?:기업|업체|회사)|\b(?:supplier|vendor|integrator)/,
};
const ofSelf = /우리|저희|\b(?:we|us|our)\b/;

/** The one party whose papers are asked for, by its name or as the speaker's own; undefined where all are. */
export const partyAsked = ({ text, given }: Question): Party | undefined => {
  const named = (Object.keys(names) as Party[]).filter((party) => names[party]?.test(text));
  const [only, ...others] = named;
  if (only !== undefined) return others.length === 0 ? only : undefined;
  const own = ofSelf.test(text) ? given['role'] : undefined;
  return own === 'supplier' ? own : undefined;
};

/**
 * Of a recruitment's papers those a party hands in, alone or with all, and those the notice gives to nobody in
 * particular. Who adopts is the applicant, and so has those too.
 */
export const papersOf = (
  party: Party,
  documents: readonly Document[],
): { readonly own: readonly Document[]; readonly undivided: readonly Document[] } => {
  const fromAll = documents.filter(({ from }) => from.includes('applicant'));
  const undivided = party === 'adopter' ? [] : fromAll;
  const own = documents.filter(
    (document) =>
      document.from.some((one) => one === party || one === 'consortium' || one === 'applicant') &&
      !undivided.includes(document),
  );
  return { own, undivided };
};
