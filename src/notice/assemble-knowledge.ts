import { type AssembledPack, tryAssemblePack } from './assemble-pack.ts';
import { readGeneral } from './general.ts';
import { KnowledgeError, type Problem } from './knowledge-error.ts';
import type { Knowledge } from './pack.ts';
import type { KnowledgeFile } from './parse-file.ts';
import { readRegions, type TextFile } from './regions.ts';

/** Everything read from a knowledge folder for one notice, paths below that folder. */
export interface KnowledgeFiles {
  /** Common path of the notice's files, e.g. `notices/2020-106`. */
  readonly folder: string;
  readonly notice: readonly KnowledgeFile[];
  readonly general: readonly KnowledgeFile[];
  /** CSV texts of place names; undefined where the file could not be read. */
  readonly places: TextFile | undefined;
  readonly ambiguous: TextFile | undefined;
  /** Files that are missing or no valid YAML. */
  readonly unreadable: readonly Problem[];
}

interface AssembledKnowledge {
  readonly knowledge: Knowledge | undefined;
  readonly problems: readonly Problem[];
}

const assemblePackOf = (
  { folder, notice, unreadable }: KnowledgeFiles,
  issuers: ReadonlySet<string>,
): AssembledPack => {
  // Without one of its files the rest of a notice would be full of references to nothing.
  if (unreadable.some(({ file }) => file.startsWith(`${folder}/`))) return { pack: undefined, problems: [] };
  return tryAssemblePack(folder, notice, issuers);
};

/** Builds the knowledge and says what is wrong with its files instead of throwing. */
export const tryAssembleKnowledge = (files: KnowledgeFiles): AssembledKnowledge => {
  const { general, problems: generalProblems } = readGeneral(files.general);
  const { pack, problems: packProblems } = assemblePackOf(
    files,
    new Set(general.issuers.map(({ id }) => id)),
  );
  const problems = [...files.unreadable, ...generalProblems, ...packProblems];
  if (!pack || !files.places || !files.ambiguous) return { knowledge: undefined, problems };
  const { regions, problems: regionProblems } = readRegions(
    files.places,
    files.ambiguous,
    new Set(pack.centres.map(({ id }) => id)),
  );
  const all = [...problems, ...regionProblems];
  return { knowledge: all.length === 0 ? { pack, regions, general } : undefined, problems: all };
};

/**
 * Builds everything the guide knows from parsed files.
 * @throws {KnowledgeError} listing every problem
 */
export const assembleKnowledge = (files: KnowledgeFiles): Knowledge => {
  const { knowledge, problems } = tryAssembleKnowledge(files);
  if (!knowledge) throw new KnowledgeError(problems);
  return knowledge;
};
