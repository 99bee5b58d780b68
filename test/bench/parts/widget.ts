import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CDPSession, Page } from 'playwright-core';
import { loadKnowledge } from '../../../adapters/knowledge/load-knowledge.ts';
import { buildStatic } from '../../../adapters/web-assets/build-static.ts';
import { siteFolder } from '../../../adapters/web-assets/site-files.ts';
import { openChat } from '../../support/chat-page.ts';
import { type Site, startSite } from '../../support/site.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { type Finding, findingLines } from '../finding.ts';
import type { Part } from '../part.ts';
import { median } from '../statistics.ts';
import { kilobytes, milliseconds } from '../units.ts';
import { wanted } from '../wanted.ts';

/** A phone of the middle class beside this machine. */
const throttling = 4;

const sizesIn = (folder: string): ReadonlyMap<string, number> =>
  new Map(
    readdirSync(folder).map((name) => [
      name.replace(/-[\w-]{8}(?=\.)/, ''),
      gzipSync(readFileSync(join(folder, name)), { level: 9 }).length,
    ]),
  );

const sizeIn = (sizes: ReadonlyMap<string, number>, name: string): number => {
  const size = sizes.get(name);
  if (size === undefined) throw new Error(`there is no ${name} among ${[...sizes.keys()].join(', ')}`);
  return size;
};

const sizeFindings = async (): Promise<readonly Finding[]> => {
  const site = sizesIn(await siteFolder());
  const folder = temporaryFolder();
  await buildStatic(folder.path, loadKnowledge());
  const local = sizesIn(folder.path);
  folder.remove();
  const sum = (sizes: ReadonlyMap<string, number>, ...names: readonly string[]): number =>
    names.reduce((total, name) => total + sizeIn(sizes, name), 0);
  const engine = sum(local, 'engine.js');
  const pack = sum(local, 'pack.bin');
  return [
    { measure: 'launcher', value: sum(site, 'widget.js'), unit: kilobytes, wanted: wanted.launcherBytes },
    {
      measure: 'whole widget',
      value: sum(site, 'widget.js', 'chat.js'),
      unit: kilobytes,
      wanted: wanted.widgetBytes,
    },
    {
      measure: 'without a server, in all',
      value: engine + pack + sum(local, 'widget.js', 'chat.js'),
      unit: kilobytes,
      wanted: wanted.staticBytes,
      note: `worker ${kilobytes(engine)}, knowledge and code, packed ${kilobytes(pack)}`,
    },
  ];
};

const scriptMilliseconds = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1_000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN);
};

interface Load {
  readonly interactive: number;
  readonly launcherScript: number;
  readonly openedScript: number;
}

/** Milliseconds from the start of loading a bare page until the launcher can be pressed. */
const interactiveAfter = (page: Page): Promise<number> =>
  page.evaluate(
    "customElements.whenDefined('smart-factory-guide').then(() => new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now()))))",
  );

const measureLoad = async (site: Site): Promise<Load> => {
  const page = await site.browser.open();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttling });
  await page.goto(`${site.server.url}/embed-demo`, { waitUntil: 'commit' });
  const interactive = await interactiveAfter(page);
  const launcherScript = await scriptMilliseconds(session);
  await (await openChat(page)).ask('신규구축 얼마까지 지원돼요?');
  const openedScript = (await scriptMilliseconds(session)) - launcherScript;
  await page.context().close();
  return { interactive, launcherScript, openedScript };
};

const loadFindings = async (rounds: number): Promise<readonly Finding[]> => {
  const site = await startSite();
  const loads: Load[] = [];
  try {
    for (let round = 0; round < rounds; round++) loads.push(await measureLoad(site));
  } finally {
    await site.stop();
  }
  const of = (value: (load: Load) => number): number => median(loads.map(value));
  const note = `CPU slowed down ${throttling}×`;
  return [
    {
      measure: 'launcher can be pressed after',
      value: of((load) => load.interactive),
      unit: milliseconds,
      note,
    },
    {
      measure: 'script time of the launcher',
      value: of((load) => load.launcherScript),
      unit: milliseconds,
      note,
    },
    {
      measure: 'script time, opening to first answer',
      value: of((load) => load.openedScript),
      unit: milliseconds,
      note,
    },
  ];
};

export const widgetPart: Part = {
  title: 'The widget: sizes as sent (gzip), and its work in a browser',
  run: async ({ rounds }) => findingLines([...(await sizeFindings()), ...(await loadFindings(rounds))]),
};
