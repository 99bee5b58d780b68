import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { evaluationDay } from '../eval/questions.ts';
import type { ServerProgram } from './server-process.ts';

/** Settings of a load test: no limits, no log, one fixed day. */
const settings = (dataFolder: string, today: string): Readonly<Record<string, string>> => ({
  DATA_DIR: dataFolder,
  RATE_LIMIT: 'off',
  LOG_LEVEL: 'silent',
  GUIDE_TODAY: today,
});

const packageFile = z.object({ scripts: z.object({ start: z.string().startsWith('node ') }) });

/** What `npm start` hands to Node: its options, and the script. */
const startCommand = (): Pick<ServerProgram, 'script' | 'options'> => {
  const file = new URL('../../package.json', import.meta.url);
  const { scripts } = packageFile.parse(JSON.parse(readFileSync(file, 'utf8')));
  const [, ...words] = scripts.start.split(' ');
  return { options: words.slice(0, -1), script: `../../${words.at(-1)}` };
};

/** The server as `npm start` runs it. */
export const guideProgram = (dataFolder: string): ServerProgram => ({
  ...startCommand(),
  environment: settings(dataFolder, evaluationDay),
});

/** The same server on another knowledge folder. */
export const guideOnFolder = (knowledgeFolder: string, dataFolder: string, today: string): ServerProgram => ({
  script: 'servers/guide-on-folder.ts',
  arguments: [knowledgeFolder],
  environment: settings(dataFolder, today),
});
