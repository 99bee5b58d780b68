import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Knowledge } from '../../src/notice/pack.ts';

/** Beside the packages, where caches of tools are kept: removed with them, never committed. */
const defaultCacheFolder = fileURLToPath(new URL('../../node_modules/.cache/knowledge', import.meta.url));

/** The code that turns files into knowledge; when it changes, what it made before no longer counts. */
const codeFolder = fileURLToPath(new URL('../../src/notice', import.meta.url));

interface Entry {
  readonly fingerprint: string;
  readonly knowledge: Knowledge;
}

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** Everything the knowledge of a notice is made from: its files, those all notices share, and the code. */
const sourcesOf = (folder: string, noticeId: string): readonly string[] => [
  join(folder, 'notices', noticeId),
  join(folder, 'general'),
  join(folder, 'regions'),
  codeFolder,
];

const fingerprintOf = (sources: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesBelow)) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
};

const readEntry = (file: string): Entry | undefined => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // No entry yet, or one that was cut off: it is made again.
    return undefined;
  }
};

/** Written beside and renamed, so that no other process reads half an entry. */
const writeEntry = (cacheFolder: string, file: string, entry: Entry): void => {
  try {
    mkdirSync(cacheFolder, { recursive: true });
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, JSON.stringify(entry));
    renameSync(draft, file);
  } catch {
    // A read-only installation works without: it only starts a little slower.
  }
};

/**
 * Keeps validated knowledge as JSON, which is read some fifty times faster than YAML is parsed and validated.
 * An entry counts only while the files and the code it was made from are the same to the byte.
 */
export const cachedKnowledge = (
  folder: string,
  noticeId: string,
  build: () => Knowledge,
  cacheFolder: string = defaultCacheFolder,
): Knowledge => {
  const sources = sourcesOf(folder, noticeId);
  // What is missing is for `build` to say.
  if (!sources.every((source) => existsSync(source))) return build();
  const fingerprint = fingerprintOf(sources);
  const file = join(cacheFolder, `${noticeId}.json`);
  const entry = readEntry(file);
  if (entry?.fingerprint === fingerprint) return entry.knowledge;
  const knowledge = build();
  writeEntry(cacheFolder, file, { fingerprint, knowledge });
  return knowledge;
};
