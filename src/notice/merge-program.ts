import { type Lists, type Located, located, scopedKeys } from './draft.ts';
import type { Problem } from './knowledge-error.ts';
import type { Program } from './pack.ts';
import type { ProgramFile } from './schema/program.ts';

/** A valid file of a program's folder. */
export interface ProgramPart {
  readonly path: string;
  readonly data: ProgramFile;
}

interface Merged {
  readonly program: Located<Program> | undefined;
  readonly problems: readonly Problem[];
}

const mayRepeat: ReadonlySet<string> = new Set(['facts']);
const headKeys = ['id', 'name', 'aliases', 'source'] as const;

/** A program before any of its files is read. */
export const emptyLists = (): Lists => ({
  recruitments: [],
  variants: [],
  facts: [],
  support: [],
  laborCost: [],
  windows: [],
  periods: [],
  channels: [],
  documents: [],
  steps: [],
  assessments: [],
  openPoints: [],
  obligations: [],
  conflicts: [],
  requirements: [],
  exclusions: [],
  bonusRules: [],
  bonusItems: [],
});

const repeatedKeys = (parts: readonly ProgramPart[]): readonly Problem[] => {
  const firstFile = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { path, data } of parts) {
    for (const key of Object.keys(data)) {
      const earlier = firstFile.get(key);
      if (earlier === undefined) firstFile.set(key, path);
      else if (!mayRepeat.has(key)) {
        problems.push({
          file: path,
          key,
          found: `the key again, it also stands in ${earlier}`,
          expected: 'one file of the folder only',
        });
      }
    }
  }
  return problems;
};

const missingHead = (parts: readonly ProgramPart[], folder: string): readonly Problem[] =>
  [...headKeys, 'recruitments' as const]
    .filter((key) => !parts.some(({ data }) => data[key] !== undefined))
    .map((key) => ({ file: folder, key, found: 'nothing', expected: 'this key in one file of the folder' }));

const wrongId = (parts: readonly ProgramPart[], programId: string): readonly Problem[] =>
  parts
    .filter(({ data }) => data.id !== undefined && data.id !== programId)
    .map(({ path, data }) => ({
      file: path,
      key: 'id',
      found: `"${data.id}"`,
      expected: `the folder's name, "${programId}"`,
    }));

/**
 * Adds the lists of one file to the merged ones. The casts hold because key and record type go together in
 * `ProgramFile` as in `Lists`; TypeScript cannot follow that through a loop over keys.
 */
const addLists = (
  lists: Lists,
  { path, data }: ProgramPart,
  programId: string,
  all: readonly string[],
): void => {
  for (const recruitment of located(path, 'recruitments', data.recruitments ?? [])) {
    lists.recruitments.push({ ...recruitment, record: { ...recruitment.record, programId } });
  }
  lists.assessments.push(...located(path, 'assessments', data.assessments ?? []));
  for (const key of scopedKeys) {
    const target: Located<unknown>[] = lists[key];
    for (const { record, ...place } of located<{ for?: readonly string[] | undefined }>(
      path,
      key,
      data[key] ?? [],
    )) {
      target.push({ ...place, record: { ...record, for: record.for ?? all, programId } });
    }
  }
};

const headOf = (
  parts: readonly ProgramPart[],
  programId: string,
  ids: readonly string[],
): Located<Program> | undefined => {
  const head = parts.find(({ data }) => data.name !== undefined);
  const value = <Key extends keyof ProgramFile>(key: Key): ProgramFile[Key] =>
    parts.map(({ data }) => data[key]).find((entry) => entry !== undefined);
  const [name, aliases, source, purpose] = [
    value('name'),
    value('aliases'),
    value('source'),
    value('purpose'),
  ];
  if (!head || !name || !aliases || !source) return undefined;
  return {
    file: head.path,
    key: '',
    record: { id: programId, name, aliases, source, purpose, recruitmentIds: ids },
  };
};

/**
 * Merges the files of one program's folder into `lists`: records without `for` hold for all recruitments of
 * the program. A key stands in one file only, except `facts`.
 */
export const mergeProgram = (
  lists: Lists,
  folder: string,
  programId: string,
  parts: readonly ProgramPart[],
): Merged => {
  const ids = parts.flatMap(({ data }) => (data.recruitments ?? []).map(({ id }) => id));
  for (const part of parts) addLists(lists, part, programId, ids);
  return {
    program: headOf(parts, programId, ids),
    problems: [...repeatedKeys(parts), ...missingHead(parts, folder), ...wrongId(parts, programId)],
  };
};
