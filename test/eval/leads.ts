import type { Outcome } from './evaluate.ts';

type Lead = 'yes' | 'no';

const leadOf = (text: string): Lead | undefined => {
  if (/^(?:네|예|맞습니다|맞아요)(?:[,. ]|$)|^(?:yes|right)\b/i.test(text)) return 'yes';
  return /^아니[요오]|^no\b/i.test(text) ? 'no' : undefined;
};

/** How the first word of the replies stands to the first word of what the question sets note as the answer. */
export interface Leads {
  /** Share of the questions noted with a yes or no whose reply begins with the same. */
  readonly agreeing: number;
  /** Replies that begin with the contrary. */
  readonly contradicting: readonly string[];
}

/** Yes-or-no questions are owed a yes or no; of all judged conversations those whose note begins with one count. */
export const leadsIn = (outcomes: readonly Outcome[]): Leads => {
  const noted = outcomes.flatMap(({ conversation: { id, note = '' }, reply }) => {
    const wanted = leadOf(note);
    return wanted ? [{ id, wanted, given: leadOf(reply) }] : [];
  });
  return {
    agreeing: noted.filter(({ wanted, given }) => given === wanted).length / Math.max(1, noted.length),
    contradicting: noted.filter(({ wanted, given }) => given && given !== wanted).map(({ id }) => id),
  };
};
