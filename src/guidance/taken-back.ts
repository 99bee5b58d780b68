interface Placed {
  readonly start: number;
  readonly end: number;
}

const notThis = /^\s*(?:원)?\s*(?:이|은|는)?\s*(?:아니|말고|말구|틀|아닙)/;
const notThisBefore = /\bnot\s+(?:about\s+)?$|instead of\s+$|rather than\s+$/;

/** "5천 아니고 8천이요", "80 million, not 50 million": without what is named only to be taken back. */
export const withoutTakenBack = <T extends Placed>(text: string, found: readonly T[]): readonly T[] => {
  const kept = found.filter(
    ({ start, end }) => !notThis.test(text.slice(end)) && !notThisBefore.test(text.slice(0, start)),
  );
  return kept.length > 0 ? kept : found;
};
