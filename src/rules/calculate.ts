import type { LaborCost, Pack, Support } from '../notice/pack.ts';
import { holdingFor } from '../notice/pack-index.ts';
import type { Source } from '../notice/schema/common.ts';
import { isChosen } from './choices.ts';
import type { CompanyFacts } from './facts.ts';
import { greatestWhole, leastWhole, shareAtMost } from './money.ts';
import { type SupportWorking, supportOf } from './support.ts';

/** What is given, in whole won: the project cost, the support aimed at (`cap`: all there is), or one's own money. */
export type Given =
  | { readonly costWon: number }
  | { readonly supportWon: number | 'cap' }
  | { readonly burdenWon: number };

export interface Calculation {
  readonly working: SupportWorking;
  /** Set where more support was aimed at than the cap allows; the working is that of the cap. */
  readonly aboveCap?: true;
}

const fromSupport = (term: Support, ratePercent: number, aim: number | 'cap'): Calculation | undefined => {
  const { capWon } = term;
  if (aim === 'cap' && capWon === undefined) return undefined;
  const aboveCap = aim !== 'cap' && capWon !== undefined && aim > capWon;
  const supportWon = aim === 'cap' || aboveCap ? (capWon ?? 0) : aim;
  const working = supportOf(term, leastWhole(supportWon, ratePercent));
  return working && (aboveCap ? { working, aboveCap } : { working });
};

/** The greatest project cost that leaves no more than `burdenWon` to the applicant. */
const greatestCost = ({ capWon }: Support, ratePercent: number, burdenWon: number): number | undefined => {
  if (capWon !== undefined) {
    const full = leastWhole(capWon, ratePercent);
    if (burdenWon >= full - capWon) return burdenWon + capWon;
  }
  return ratePercent < 100 ? greatestWhole(burdenWon, 100 - ratePercent) : undefined;
};

const fromBurden = (term: Support, ratePercent: number, burdenWon: number): Calculation | undefined => {
  const shared = term.hostMinPercent !== undefined;
  const costWon = shared ? undefined : greatestCost(term, ratePercent, burdenWon);
  const working = costWon === undefined ? undefined : supportOf(term, costWon);
  return working && { working };
};

/**
 * Works out one term of support either way: the support from the cost, the least cost that gets a support (or
 * all of it), the greatest cost one's own money reaches. Flat sums and ceilings answer the first only; how much
 * project a share between host and adopter makes possible is theirs to agree on. All sums in whole won.
 */
export const calculate = (term: Support, given: Given): Calculation | undefined => {
  const { ratePercent } = term;
  if ('costWon' in given) {
    const working = supportOf(term, given.costWon);
    return working && { working };
  }
  if (term.fixedWon !== undefined || ratePercent === undefined || ratePercent === 0) return undefined;
  return 'supportWon' in given
    ? fromSupport(term, ratePercent, given.supportWon)
    : fromBurden(term, ratePercent, given.burdenWon);
};

/** The most labour cost of the applicant's project managers that may stand in the project cost. */
export interface LaborCeiling {
  readonly ruleId: string;
  readonly source: Source;
  readonly maxWon: number;
  readonly bound: 'rate' | 'cap';
  readonly burdenWon: number;
  readonly percentOfBurden: number;
  readonly capWon: number;
}

/** The ceiling a rule sets for an own burden in whole won, rounded down. */
export const laborCeiling = (rule: LaborCost, burdenWon: number): LaborCeiling => {
  const { id, source, percentOfBurden, capWon } = rule;
  const share = shareAtMost(burdenWon, percentOfBurden);
  const bound = share <= capWon ? 'rate' : 'cap';
  return { ruleId: id, source, maxWon: Math.min(share, capWon), bound, burdenWon, percentOfBurden, capWon };
};

/** The least own burden, in whole won, of which a rule's share comes to a labour cost (to its cap at most). */
export const burdenForLabor = ({ percentOfBurden, capWon }: LaborCost, laborWon: number): number =>
  leastWhole(Math.min(laborWon, capWon), percentOfBurden);

/**
 * The labour ceiling beside a support. Undefined where the recruitment has no such rule, or where the burden is
 * shared between host and adopter, as the notice leaves the adopter's part as a range.
 */
export const laborFor = (
  pack: Pack,
  recruitmentId: string,
  working: SupportWorking,
  facts: CompanyFacts,
): LaborCeiling | undefined => {
  const { burdenWon, hostMinWon } = working;
  const rules = holdingFor(pack.laborCost, recruitmentId);
  const rule = rules.find((candidate) => isChosen(pack, candidate, facts) === true);
  if (!rule || burdenWon === undefined || hostMinWon !== undefined) return undefined;
  return laborCeiling(rule, burdenWon);
};
