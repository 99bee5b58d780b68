import { checkCompanyChoices } from './checks/company-choices.ts';
import { checkCompleteness } from './checks/completeness.ts';
import { checkConditions } from './checks/conditions.ts';
import { checkReferences } from './checks/references.ts';
import { checkTopics } from './checks/topics.ts';
import { checkUniqueIds } from './checks/unique-ids.ts';
import { checkWindows } from './checks/windows.ts';
import type { Draft, ListKey, Located } from './draft.ts';
import { draftPack } from './draft-pack.ts';
import { KnowledgeError, type Problem } from './knowledge-error.ts';
import type { Pack } from './pack.ts';
import type { KnowledgeFile } from './parse-file.ts';
import type { Source } from './schema/common.ts';

const crossChecks = (draft: Draft, issuers: ReadonlySet<string>): readonly Problem[] => [
  ...checkUniqueIds(draft),
  ...checkReferences(draft, issuers),
  ...checkConditions(draft),
  ...checkCompanyChoices(draft),
  ...checkWindows(draft),
  ...checkCompleteness(draft),
  ...checkTopics(draft),
];

const firstLine = ({ source }: { readonly source: Source }): number => source.lines[0]?.[0] ?? 0;

/** Programs and recruitments come in the order of the notice, whatever the folders are called. */
const inNoticeOrder = <T extends { readonly source: Source }>(places: readonly Located<T>[]): readonly T[] =>
  places.map(({ record }) => record).sort((a, b) => firstLine(a) - firstLine(b));

const packOf = (draft: Draft): Pack => {
  const recruitments = inNoticeOrder(draft.lists.recruitments);
  const everyone = recruitments.map(({ id }) => id);
  const records = <Key extends ListKey>(key: Key): readonly Pack[Key][number][] =>
    draft.lists[key].map(({ record }): Pack[Key][number] => record);
  return {
    id: draft.id,
    notice: draft.notice,
    desks: draft.contacts.desks.map((desk) => ({ ...desk, for: desk.for ?? everyone })),
    centres: draft.contacts.centres,
    companyFacts: draft.companyFacts,
    asks: draft.asks.map(({ record }) => record),
    words: draft.words.map(({ record }) => record),
    implied: draft.implied,
    joined: draft.joined,
    toldApart: draft.toldApart,
    programs: inNoticeOrder(draft.programs),
    recruitments,
    variants: records('variants'),
    facts: records('facts'),
    support: records('support'),
    laborCost: records('laborCost'),
    windows: records('windows'),
    periods: records('periods'),
    channels: records('channels'),
    documents: records('documents'),
    steps: records('steps'),
    assessments: records('assessments'),
    openPoints: records('openPoints'),
    obligations: records('obligations'),
    conflicts: records('conflicts'),
    requirements: records('requirements'),
    exclusions: records('exclusions'),
    bonusRules: records('bonusRules'),
    bonusItems: records('bonusItems'),
  };
};

export interface AssembledPack {
  /** Undefined where there are problems. */
  readonly pack: Pack | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Builds a pack and says what is wrong with its files instead of throwing: first everything that is wrong in
 * single files, and once these are valid everything that does not fit together.
 */
export const tryAssemblePack = (
  folder: string,
  files: readonly KnowledgeFile[],
  issuers: ReadonlySet<string>,
): AssembledPack => {
  const draft = draftPack(folder, files);
  if (!draft.value) return { pack: undefined, problems: draft.problems };
  const problems = crossChecks(draft.value, issuers);
  return { pack: problems.length > 0 ? undefined : packOf(draft.value), problems };
};

/**
 * Builds the pack of one notice from its parsed files. `folder` is their common path (`notices/2020-106`),
 * `issuers` the ids of the general knowledge that documents may refer to.
 * @throws {KnowledgeError} listing every problem as file, key, what was found and what is expected
 */
export const assemblePack = (
  folder: string,
  files: readonly KnowledgeFile[],
  issuers: ReadonlySet<string>,
): Pack => {
  const { pack, problems } = tryAssemblePack(folder, files, issuers);
  if (!pack) throw new KnowledgeError(problems);
  return pack;
};
