import { createHash } from 'node:crypto';
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Beside the packages, where caches of tools are kept: removed with them, never committed. */
const cacheFolder = at('../../node_modules/.cache/site');

/** What the files are built from; when any of it changes, they are built again. */
const folders = [at('../browser'), at('../chat'), at('../rendering'), at('.'), at('../../src')];
const stylesheets = ['page.css', 'kakao-preview.css'];
const singleFiles = [...stylesheets.map((name) => at(`../pages/${name}`)), at('../../package-lock.json')];

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

const fingerprint = (): string => {
  const hash = createHash('sha256');
  for (const file of [...folders.flatMap(filesBelow), ...singleFiles]) hash.update(readFileSync(file));
  return hash.digest('hex');
};

const isBuilt = (folder: string, print: string): boolean => {
  try {
    return readFileSync(join(folder, 'fingerprint'), 'utf8') === print;
  } catch {
    return false;
  }
};

/** Copies what pages need as it is. */
export const copyPageFiles = (folder: string): void => {
  for (const name of stylesheets) copyFileSync(at(`../pages/${name}`), join(folder, name));
  copyFileSync(at('icon.svg'), join(folder, 'icon.svg'));
};

const build = async (folder: string): Promise<void> => {
  // The bundler is only loaded where there is something to build: a start finds everything ready.
  const { buildWidget, bundleEntry, onServer } = await import('./build-widget.ts');
  await buildWidget(folder, onServer);
  await bundleEntry('pages/notice-page.ts', 'es', folder, 'page.js');
  await bundleEntry('pages/server-result.ts', 'es', folder, 'result.js');
  await bundleEntry('pages/kakao-preview.tsx', 'es', folder, 'kakao-preview.js');
  copyPageFiles(folder);
};

/**
 * The folder with the widget and the scripts of the pages, built when it is missing or out of date. Written beside
 * and renamed, so that no other process serves half of it.
 */
export const siteFolder = async (folder: string = cacheFolder): Promise<string> => {
  const print = fingerprint();
  if (isBuilt(folder, print)) return folder;
  const draft = `${folder}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  await build(draft);
  writeFileSync(join(draft, 'fingerprint'), print);
  rmSync(folder, { recursive: true, force: true });
  renameSync(draft, folder);
  return folder;
};
