import { duplicateIds } from './checks/unique-ids.ts';
import { located } from './draft.ts';
import type { Problem } from './knowledge-error.ts';
import { type KnowledgeFile, parseFile } from './parse-file.ts';
import { type GeneralFile, generalFile } from './schema/notice.ts';

interface ReadGeneral {
  readonly general: GeneralFile;
  readonly problems: readonly Problem[];
}

/** Merges the files of `knowledge/general`; ids are unique among terms, issuers and concepts. */
export const readGeneral = (files: readonly KnowledgeFile[]): ReadGeneral => {
  const parsed = files.map((file) => ({ file, ...parseFile(generalFile, file) }));
  const problems = parsed.flatMap((part): readonly Problem[] => part.problems);
  const general = {
    terms: parsed.flatMap(({ value }) => value?.terms ?? []),
    issuers: parsed.flatMap(({ value }) => value?.issuers ?? []),
    concepts: parsed.flatMap(({ value }) => value?.concepts ?? []),
  };
  const repeated = (['terms', 'issuers', 'concepts'] as const).flatMap((key) => {
    const places = parsed.flatMap(({ file, value }) =>
      located<{ readonly id: string }>(file.path, key, value?.[key] ?? []),
    );
    return duplicateIds(places, `among ${key}`);
  });
  return { general, problems: [...problems, ...repeated] };
};
