import type { Support } from '../notice/pack.ts';
import type { Bilingual, Source } from '../notice/schema/common.ts';
import { shareAtLeast, shareAtMost } from './money.ts';

/** What limited the support: the share of the cost, the cap, both alike, or nothing as it is a flat sum. */
export type Bound = 'rate' | 'cap' | 'both' | 'flat' | 'ceiling';

/** A payer's part of a flat sum. */
export interface PayerShare {
  readonly payer: Bilingual;
  readonly percent: number;
  readonly won: number;
}

/** Support in whole won with the way it was worked out. */
export interface SupportWorking {
  readonly termId: string;
  readonly source: Source;
  readonly supportWon: number;
  readonly bound: Bound;
  /** Project cost it was worked out from; for a flat sum the total it belongs to. */
  readonly costWon?: number | undefined;
  readonly ratePercent?: number | undefined;
  /** `ratePercent` of the cost, before the cap. */
  readonly shareWon?: number | undefined;
  readonly capWon?: number | undefined;
  /** What the applicant pays, where the notice settles it. */
  readonly burdenWon?: number | undefined;
  /** The least a host has to pay. */
  readonly hostMinWon?: number | undefined;
  /** The most an adopter may be asked for; not told once the cap leaves a gap nobody is named for. */
  readonly adopterMaxWon?: number | undefined;
  /** Part of the cost for which the notice names no payer. */
  readonly openWon?: number | undefined;
  readonly payers?: readonly PayerShare[] | undefined;
}

const boundOf = (shareWon: number, capWon: number | undefined): Bound => {
  if (capWon === undefined || shareWon < capWon) return 'rate';
  return shareWon > capWon ? 'cap' : 'both';
};

type Shares = Pick<SupportWorking, 'burdenWon' | 'hostMinWon' | 'adopterMaxWon' | 'openWon'>;

/** Whether government and host bear all of the cost between them. */
const adopterIsFree = ({ ratePercent = 0, hostMinPercent = 0, adopterMaxPercent }: Support): boolean =>
  adopterMaxPercent === undefined && ratePercent + hostMinPercent >= 100;

/** Shares of others: the host's is a minimum, and is all of the rest only where the adopter pays nothing. */
const sharesOf = (term: Support, costWon: number, supportWon: number, bound: Bound): Shares => {
  const { hostMinPercent, adopterMaxPercent } = term;
  if (hostMinPercent === undefined) return { burdenWon: costWon - supportWon };
  const hostMinWon = shareAtLeast(costWon, hostMinPercent);
  if (adopterIsFree(term)) {
    const openWon = costWon - supportWon - hostMinWon;
    return {
      burdenWon: hostMinWon,
      hostMinWon,
      adopterMaxWon: 0,
      openWon: openWon > 0 ? openWon : undefined,
    };
  }
  const told = adopterMaxPercent !== undefined && bound !== 'cap';
  return { hostMinWon, adopterMaxWon: told ? shareAtMost(costWon, adopterMaxPercent) : undefined };
};

const shareOf = (term: Support, ratePercent: number, costWon: number): SupportWorking => {
  const shareWon = shareAtMost(costWon, ratePercent);
  const { capWon } = term;
  const supportWon = capWon === undefined ? shareWon : Math.min(shareWon, capWon);
  const bound = boundOf(shareWon, capWon);
  return {
    termId: term.id,
    source: term.source,
    supportWon,
    bound,
    costWon,
    ratePercent,
    shareWon,
    capWon,
    ...sharesOf(term, costWon, supportWon, bound),
  };
};

const payersOf = ({ split }: Support, totalWon: number): readonly PayerShare[] | undefined =>
  split?.map(({ payer, percent }) => ({ payer, percent, won: shareAtMost(totalWon, percent) }));

const flatOf = (term: Support, fixedWon: number): SupportWorking => {
  const totalWon = term.totalWon ?? (term.ownWon === undefined ? undefined : fixedWon + term.ownWon);
  return {
    termId: term.id,
    source: term.source,
    supportWon: fixedWon,
    bound: 'flat',
    costWon: totalWon,
    burdenWon: term.ownWon,
    payers: totalWon === undefined ? undefined : payersOf(term, totalWon),
  };
};

/**
 * The support a term gives, in whole won: a share of the project cost with its cap, a flat sum, or a ceiling for
 * a price the notice does not name. Undefined where a share is asked for and the cost is not known.
 */
export const supportOf = (term: Support, costWon: number | undefined): SupportWorking | undefined => {
  const { fixedWon, ratePercent, capWon } = term;
  if (fixedWon !== undefined) return flatOf(term, fixedWon);
  if (ratePercent !== undefined)
    return costWon === undefined ? undefined : shareOf(term, ratePercent, costWon);
  if (capWon === undefined) return undefined;
  return { termId: term.id, source: term.source, supportWon: capWon, bound: 'ceiling', capWon };
};
