import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadKnowledge } from '../knowledge/load-knowledge.ts';
import { readSettings } from '../settings.ts';
import { buildStatic } from './build-static.ts';

/** `npm run build:static [folder]`: the guide as files, with the size of each as it is sent. */
const folder = process.argv[2] ?? 'dist/static';
await buildStatic(folder, loadKnowledge(), { today: readSettings(process.env).GUIDE_TODAY });
for (const name of readdirSync(folder)) {
  const bytes = gzipSync(readFileSync(join(folder, name)), { level: 9 }).length;
  console.log(`${name.padEnd(24)} ${(bytes / 1000).toFixed(1).padStart(7)} kB gzip`);
}
