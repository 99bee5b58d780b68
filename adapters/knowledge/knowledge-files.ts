import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load, YAMLException } from 'js-yaml';
import type { KnowledgeFiles } from '../../src/notice/assemble-knowledge.ts';
import { KnowledgeError, type Problem } from '../../src/notice/knowledge-error.ts';
import type { KnowledgeFile } from '../../src/notice/parse-file.ts';
import type { TextFile } from '../../src/notice/regions.ts';

/** The knowledge folder of this repository. */
export const defaultFolder = fileURLToPath(new URL('../../knowledge', import.meta.url));

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** A text file below the knowledge folder. @throws {KnowledgeError} when it is not there */
const readText = (folder: string, path: string): TextFile => {
  try {
    return { path, text: readFileSync(join(folder, path), 'utf8') };
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new KnowledgeError([{ file: path, key: '', found: 'no such file', expected: 'this file' }]);
  }
};

/** A YAML file below the knowledge folder. js-yaml leaves dates and hours as text. @throws {KnowledgeError} */
export const readYaml = (folder: string, path: string): KnowledgeFile => {
  const { text } = readText(folder, path);
  try {
    return { path, data: load(text) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const line = (error.mark?.line ?? 0) + 1;
    throw new KnowledgeError([
      { file: path, key: `line ${line}`, found: error.reason, expected: 'valid YAML' },
    ]);
  }
};

/** YAML files below a folder, however deep, as paths below `root`, in a fixed order. */
const yamlPaths = (root: string, folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return yamlPaths(root, path);
      return entry.name.endsWith('.yaml') ? [path] : [];
    });

interface Attempt<T> {
  readonly files: readonly T[];
  readonly problems: readonly Problem[];
}

/** Reads files one by one, so that several broken ones are reported at once. */
const readAll = <T>(paths: readonly string[], read: (path: string) => T): Attempt<T> => {
  const problems: Problem[] = [];
  const files = paths.flatMap((path) => {
    try {
      return [read(path)];
    } catch (error) {
      if (!(error instanceof KnowledgeError)) throw error;
      problems.push(...error.problems);
      return [];
    }
  });
  return { files, problems };
};

/** Ids of the notices in a knowledge folder: the names of the folders in `notices/`. */
export const noticeIdsIn = (folder: string): readonly string[] =>
  readdirSync(join(folder, 'notices'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/**
 * Reads the files of one notice and what all notices share. Files that cannot be read are listed in
 * `unreadable`. @throws {KnowledgeError} when there is no such notice
 */
export const readKnowledgeFiles = (folder: string, noticeId: string): KnowledgeFiles => {
  const noticeFolder = `notices/${noticeId}`;
  if (!existsSync(join(folder, noticeFolder))) {
    throw new KnowledgeError([
      { file: noticeFolder, key: '', found: 'no such folder', expected: 'the folder of the notice' },
    ]);
  }
  const yaml = (path: string): KnowledgeFile => readYaml(folder, path);
  const notice = readAll(yamlPaths(folder, noticeFolder), yaml);
  const general = readAll(yamlPaths(folder, 'general'), yaml);
  const regions = readAll(['regions/places.csv', 'regions/ambiguous.csv'], (path) => readText(folder, path));
  return {
    folder: noticeFolder,
    notice: notice.files,
    general: general.files,
    places: regions.files.find(({ path }) => path.endsWith('places.csv')),
    ambiguous: regions.files.find(({ path }) => path.endsWith('ambiguous.csv')),
    unreadable: [notice, general, regions].flatMap(({ problems }) => problems),
  };
};
