import { loadKnowledge } from '../../../adapters/knowledge/load-knowledge.ts';
import { buildRegionMatcher } from '../../../src/language/regions.ts';
import type { CentreLookup, CompanyFacts } from '../../../src/rules/index.ts';

const knowledge = loadKnowledge();
export const { pack } = knowledge;

const regions = buildRegionMatcher(knowledge.regions);

/** The centre for a place as people write it into a form. */
export const centreOf: CentreLookup = (region) => {
  const match = regions.find(region, { expectPlace: true });
  return match?.kind === 'one' ? match.centre : undefined;
};

/** A company nothing stands against: a small manufacturer that builds its first smart factory for 160 million won. */
export const firstTimer: CompanyFacts = {
  role: 'adopter',
  size: 'small',
  manufacturer: true,
  existing_smart_factory: false,
  ongoing_project: 'none',
  planning: true,
  total_cost_won: 160_000_000,
  supplier: 'partner',
  robot_plan: false,
  exclusions: [],
  flags: [],
};

/** A company that built on its own and wants to upgrade. */
export const upgrader: CompanyFacts = {
  ...firstTimer,
  existing_smart_factory: true,
  built_by: 'own',
  self_improved: false,
};

export const host: CompanyFacts = {
  role: 'host',
  size: 'large-group',
  'win_win.as': 'host',
  'win_win.type': 1,
  'win_win.target': 'new-build',
  'win_win.beneficiary_size': 'medium',
  total_cost_won: 150_000_000,
};

export const consortium: CompanyFacts = {
  role: 'cloud-consortium',
  size: 'small',
  manufacturer: true,
  'cloud.task': 'smart-factory',
  'cloud.companies': 5,
  'cloud.suppliers': 1,
  'cloud.selected_year': 0,
  total_cost_won: 150_000_000,
  exclusions: [],
  flags: [],
};
