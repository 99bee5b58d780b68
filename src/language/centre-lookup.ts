import type { Knowledge } from '../notice/pack.ts';
import type { CentreLookup } from '../rules/index.ts';
import { normalise } from './normalise.ts';
import { buildRegionMatcher } from './regions.ts';

/** The centre for a place as people name it; undefined where the name means several. */
export const centreLookup = ({ regions }: Pick<Knowledge, 'regions'>): CentreLookup => {
  const matcher = buildRegionMatcher(regions);
  return (region) => {
    const match = matcher.find(normalise(region).text, { expectPlace: true });
    return match?.kind === 'one' ? match.centre : undefined;
  };
};
