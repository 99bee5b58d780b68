import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleFolder, sampleNoticeId } from '../samples/sample-knowledge.ts';

const shared = ['general', 'regions', 'current.yaml'] as const;

const addNotice = (folder: string, id: string): void => {
  const notice = join(folder, 'notices', id);
  cpSync(join(sampleFolder, 'notices', sampleNoticeId), notice, { recursive: true });
  if (id === sampleNoticeId) return;
  const file = join(notice, 'notice.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(sampleNoticeId, id));
};

/** Fills a knowledge folder with the made-up notice, which is the current one, and copies under other ids. */
export const writeNotices = (folder: string, notices: number): void => {
  for (const entry of shared) cpSync(join(sampleFolder, entry), join(folder, entry), { recursive: true });
  addNotice(folder, sampleNoticeId);
  for (let copy = 1; copy < notices; copy++) addNotice(folder, `2031-${1_000 + copy}`);
};
