import { readFileSync } from 'node:fs';
import { buildRegionMatcher } from '../../src/language/regions.ts';
import type { Knowledge } from '../../src/notice/pack.ts';
import {
  type AssessmentResult,
  assessmentOf,
  type CompanyFacts,
  profileReader,
} from '../../src/rules/index.ts';

/** The companies of the development set. */
const companies = ({ pack }: Knowledge): readonly CompanyFacts[] => {
  const read = profileReader(pack.companyFacts);
  return readFileSync(new URL('../samples/profiles-dev.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => read(JSON.parse(line).profile).facts ?? {});
};

/** Assesses every company of the development set for every recruitment. */
export const assessAll = (knowledge: Knowledge): (() => readonly AssessmentResult[]) => {
  const facts = companies(knowledge);
  const regions = buildRegionMatcher(knowledge.regions);
  const centreOf = (region: string): string | undefined => {
    const match = regions.find(region, { expectPlace: true });
    return match?.kind === 'one' ? match.centre : undefined;
  };
  return () => facts.map((company) => assessmentOf(knowledge.pack, company, centreOf));
};
