import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { intents } from '../../intents/index.ts';
import type { Knowledge } from '../../src/index.ts';
import { type EngineData, wordingsOf } from '../browser/offline/engine-data.ts';
import { joinFiles } from '../browser/offline/engine-files.ts';
import { packText } from '../packing/pack-text.ts';
import { renderNoticePage } from '../pages/notice-page.ts';
import type { SiteLinks } from '../pages/page-shell.ts';
import { renderResultPage } from '../pages/result-page.ts';
import { buildWidget, bundleEntry } from './build-widget.ts';
import { leaveOut } from './leave-out.ts';
import { copyPageFiles } from './site-files.ts';

export interface StaticOptions {
  /** A fixed day instead of today's date, YYYY-MM-DD, as for the server. */
  readonly today?: string | undefined;
}

const links: SiteLinks = { home: { ko: './', en: './en.html' }, assets: './' };
const pages = { english: 'en.html', result: 'result.html' };

/** As the server's, in so far as a page can say it of itself. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'";

const shortHash = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('base64url').slice(0, 8);

/** Code and data in one file, packed: plain file servers send it as it is. */
const writePack = (folder: string, data: EngineData, codeFile: string): string => {
  const code = readFileSync(join(folder, codeFile), 'utf8');
  const bytes = packText(joinFiles({ data, code }));
  const name = `pack-${shortHash(bytes)}.bin`;
  writeFileSync(join(folder, name), bytes);
  return name;
};

/** The worker with what it loads: the pack, and the code by itself for where a policy wants it in a file. */
const buildWorker = async (folder: string, data: EngineData): Promise<string> => {
  const code = await bundleEntry('offline/local-guide.ts', 'es', folder, 'code-[hash].js', {}, leaveOut);
  const files = { __CODE_FILE__: code, __PACK_FILE__: writePack(folder, data, code) };
  const define = Object.fromEntries(
    Object.entries(files).map(([name, file]) => [name, JSON.stringify(file)]),
  );
  return await bundleEntry('offline/engine-worker.ts', 'es', folder, 'engine-[hash].js', define);
};

const writePages = (folder: string, knowledge: Knowledge): void => {
  const notice = (language: 'ko' | 'en') => renderNoticePage(knowledge, { language, links, policy });
  writeFileSync(join(folder, 'index.html'), notice('ko'));
  writeFileSync(join(folder, 'en.html'), notice('en'));
  writeFileSync(join(folder, 'result.html'), renderResultPage(knowledge, { language: 'ko', links, policy }));
};

/** Lists every file written so far, to be kept for when there is no network, but the code that is in the pack. */
const buildServiceWorker = async (folder: string): Promise<void> => {
  const files = readdirSync(folder).sort();
  const contents = files.map((file) => readFileSync(join(folder, file)));
  const listed = ['./', ...files.filter((file) => file !== 'index.html' && !file.startsWith('code-'))];
  await bundleEntry('offline/service-worker.ts', 'iife', folder, 'sw.js', {
    __FILES__: JSON.stringify(listed),
    __RELEASE__: JSON.stringify(shortHash(Buffer.concat(contents))),
  });
};

/**
 * Makes a folder that any file server can host: pages, widget, and the guide itself in a worker, with the same
 * code and knowledge as the server.
 */
export const buildStatic = async (
  target: string,
  knowledge: Knowledge,
  { today }: StaticOptions = {},
): Promise<void> => {
  // The bundler would take a relative folder from where the browser code lies.
  const folder = resolve(target);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const worker = await buildWorker(folder, {
    knowledge,
    wordings: wordingsOf(intents),
    ...(today && { today }),
  });
  const define = { __WORKER_FILE__: JSON.stringify(worker) };
  await buildWidget(folder, { chat: 'offline/local-chat.ts', pages, define });
  await bundleEntry('offline/local-result.ts', 'es', folder, 'result.js', define);
  await bundleEntry('offline/static-page.ts', 'es', folder, 'page.js');
  copyPageFiles(folder);
  rmSync(join(folder, 'kakao-preview.css'));
  writePages(folder, knowledge);
  await buildServiceWorker(folder);
};
