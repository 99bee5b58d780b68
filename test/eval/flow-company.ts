import { readFileSync } from 'node:fs';
import type { Pack } from '../../src/notice/pack.ts';
import { type CompanyFacts, profileReader } from '../../src/rules/index.ts';
import { insistsOn } from '../src/guidance/play-profile.ts';

/** A company of the profile set with the verdicts it has to come to. */
export interface FlowCompany {
  readonly id: string;
  readonly truth: CompanyFacts;
  readonly eligible: readonly string[];
  readonly ineligible: readonly string[];
}

interface Sample {
  readonly id: string;
  readonly profile: unknown;
  readonly expect: { readonly eligible: readonly string[]; readonly ineligible: Readonly<object> };
}

/** The companies that are led through the guided conversations: all but those that want what no question leads to. */
export const flowCompanies = (pack: Pack): readonly FlowCompany[] => {
  const read = profileReader(pack.companyFacts);
  return readFileSync(new URL('../samples/profiles-dev.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Sample)
    .map(({ id, profile, expect: { eligible, ineligible } }) => ({
      id,
      truth: read(profile).facts ?? {},
      eligible,
      ineligible: Object.keys(ineligible),
    }))
    .filter(({ truth }) => insistsOn(pack, truth).length === 0);
};
