import type { BonusItem, BonusRule, Pack } from '../notice/pack.ts';
import { holdingFor } from '../notice/pack-index.ts';
import { type CompanyFacts, entryOf } from './facts.ts';
import { linksOf } from './pack-links.ts';
import { some, type Truth } from './truth.ts';

/** Bonus points of a recruitment: every item counts once, and the cap cuts the sum. */
export interface Bonus {
  readonly rule: BonusRule;
  readonly points: number;
  /** The sum before the cap. */
  readonly sum: number;
  readonly counted: readonly BonusItem[];
  /** Items of which nothing is known yet. */
  readonly open: readonly BonusItem[];
  /** Facts that would settle the open items; empty once the cap is reached or nothing is open. */
  readonly missing: readonly string[];
}

const hasFlag = (pack: Pack, flag: string, facts: CompanyFacts): Truth => {
  const fact = linksOf(pack).factOfFlag.get(flag);
  return (fact === undefined ? undefined : entryOf(facts, fact, flag)) ?? 'unknown';
};

const isEarned = (pack: Pack, item: BonusItem, facts: CompanyFacts): Truth =>
  some(item.flags.map((flag) => hasFlag(pack, flag, facts)));

const missingOf = (pack: Pack, items: readonly BonusItem[]): readonly string[] => [
  ...new Set(items.flatMap(({ flags }) => flags.flatMap((flag) => linksOf(pack).factOfFlag.get(flag) ?? []))),
];

/** The bonus points a company has at least; undefined where the recruitment gives none. */
export const bonusFor = (pack: Pack, recruitmentId: string, facts: CompanyFacts): Bonus | undefined => {
  const [rule] = holdingFor(pack.bonusRules, recruitmentId);
  if (!rule) return undefined;
  const items = holdingFor(pack.bonusItems, recruitmentId).map((item) => ({
    item,
    earned: isEarned(pack, item, facts),
  }));
  const counted = items.flatMap(({ item, earned }) => (earned === true ? [item] : []));
  const open = items.flatMap(({ item, earned }) => (earned === 'unknown' ? [item] : []));
  const sum = counted.reduce((total, { points }) => total + points, 0);
  const missing = sum >= rule.capPoints ? [] : missingOf(pack, open);
  return { rule, points: Math.min(sum, rule.capPoints), sum, counted, open, missing };
};
