import type { Pack, Support } from '../notice/pack.ts';
import type { CompanyFacts } from './facts.ts';
import { type SupportWorking, supportOf } from './support.ts';
import { termsFor } from './terms.ts';

/** Id of the fact that says what the whole project costs, in every pack. */
export const costFact = 'total_cost_won';

/** The support a company gets, or what is missing to tell it. */
export type SupportOutcome =
  | { readonly known: true; readonly working: SupportWorking }
  | {
      readonly known: false;
      readonly missing: readonly string[];
      /** Terms that may hold, and what each of them would give where the cost is known. */
      readonly terms: readonly Support[];
      readonly possible: readonly SupportWorking[];
    };

const costOf = (facts: CompanyFacts): number | undefined => {
  const cost = facts[costFact];
  return typeof cost === 'number' ? cost : undefined;
};

const needsCost = ({ fixedWon, ratePercent }: Support): boolean =>
  fixedWon === undefined && ratePercent !== undefined;

/** Whatever decides between these terms, the sums come out the same. */
const allAlike = ([first, ...others]: readonly SupportWorking[]): boolean =>
  first !== undefined &&
  others.every(
    (other) =>
      other.supportWon === first.supportWon &&
      other.burdenWon === first.burdenWon &&
      other.hostMinWon === first.hostMinWon &&
      other.adopterMaxWon === first.adopterMaxWon,
  );

/** The support of a recruitment for a company; undefined where the recruitment pays nothing. */
export const supportFor = (
  pack: Pack,
  recruitmentId: string,
  facts: CompanyFacts,
): SupportOutcome | undefined => {
  const { terms, certain, missing } = termsFor(pack, recruitmentId, facts);
  if (terms.length === 0) return undefined;
  const cost = costOf(facts);
  const possible = terms.flatMap((term) => supportOf(term, cost) ?? []);
  const [working] = possible;
  const decided = certain || terms.length > 1;
  if (working && decided && possible.length === terms.length && allAlike(possible))
    return { known: true, working };
  const cannotTell = cost === undefined && terms.some(needsCost) ? [costFact] : [];
  return { known: false, missing: [...missing, ...cannotTell], terms, possible };
};
