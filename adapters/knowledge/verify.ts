import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { KnowledgeError } from '../../src/notice/knowledge-error.ts';
import type { Pack } from '../../src/notice/pack.ts';
import { describeFinding } from '../../src/notice/verify/finding.ts';
import { verifyPack } from '../../src/notice/verify/verify-pack.ts';
import { loadKnowledge } from './load-knowledge.ts';

const usage = 'usage: npm run notice:verify -- <official text file> [notice folder]';

/** The pack of a notice folder (`<knowledge folder>/notices/<id>`), by default the current one. */
const packOf = (noticeFolder: string | undefined): Pack => {
  if (noticeFolder === undefined) return loadKnowledge().pack;
  const folder = resolve(noticeFolder);
  return loadKnowledge(dirname(dirname(folder)), basename(folder)).pack;
};

const verify = (textFile: string, noticeFolder: string | undefined): number => {
  const pack = packOf(noticeFolder);
  const findings = verifyPack(pack, readFileSync(textFile, 'utf8'));
  for (const finding of findings) console.error(describeFinding(finding));
  if (findings.length > 0) {
    console.error(`Notice ${pack.id} and ${textFile}: ${findings.length} disagreement(s)`);
    return 1;
  }
  const leftOut = pack.notice.leftOut.map(({ lines, token, reason }) => `${lines} "${token}" (${reason})`);
  console.log(`Notice ${pack.id} agrees with ${textFile}. Left out: ${leftOut.join('; ') || 'nothing'}`);
  return 0;
};

/**
 * `npm run notice:verify -- <official text file> [notice folder]`: prints where pack and official text disagree.
 * Exit code 1 where they do or the pack is invalid, 2 for a wrong call.
 */
const main = ([textFile, noticeFolder]: readonly string[]): number => {
  if (textFile === undefined || !existsSync(textFile)) {
    console.error(textFile === undefined ? usage : `No such file: ${textFile}\n${usage}`);
    return 2;
  }
  try {
    return verify(textFile, noticeFolder);
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error;
    console.error(error.message);
    return 1;
  }
};

process.exitCode = main(process.argv.slice(2));
