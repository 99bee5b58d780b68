import { evaluationDay } from '../eval/questions.ts';
import type { ServerProgram } from './server-process.ts';

/** Settings of a load test: no limits, no log, one fixed day. */
const settings = (dataFolder: string, today: string): Readonly<Record<string, string>> => ({
  DATA_DIR: dataFolder,
  RATE_LIMIT: 'off',
  LOG_LEVEL: 'silent',
  GUIDE_TODAY: today,
});

/** The server as `npm start` runs it. */
export const guideProgram = (dataFolder: string): ServerProgram => ({
  script: '../../src/main.ts',
  environment: settings(dataFolder, evaluationDay),
});

/** The same server on another knowledge folder. */
export const guideOnFolder = (knowledgeFolder: string, dataFolder: string, today: string): ServerProgram => ({
  script: 'servers/guide-on-folder.ts',
  arguments: [knowledgeFolder],
  environment: settings(dataFolder, today),
});
