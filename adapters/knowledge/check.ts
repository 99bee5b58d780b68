import { performance } from 'node:perf_hooks';
import { tryAssembleKnowledge } from '../../src/notice/assemble-knowledge.ts';
import { describeProblem, KnowledgeError, type Problem } from '../../src/notice/knowledge-error.ts';
import { defaultFolder, noticeIdsIn, readKnowledgeFiles } from './knowledge-files.ts';
import { currentNoticeId } from './load-knowledge.ts';

const problemsIn = (check: () => readonly Problem[]): readonly Problem[] => {
  try {
    return check();
  } catch (error) {
    if (error instanceof KnowledgeError) return error.problems;
    throw error;
  }
};

const checkCurrent = (folder: string, ids: readonly string[]): readonly Problem[] => {
  const current = currentNoticeId(folder);
  if (ids.includes(current)) return [];
  return [
    {
      file: 'current.yaml',
      key: 'notice',
      found: `"${current}"`,
      expected: `a folder of notices/: ${ids.join(', ')}`,
    },
  ];
};

/** `npm run notice:check [folder]`: validates every notice of a knowledge folder; exit code 1 where one is wrong. */
const main = (folder: string): number => {
  const started = performance.now();
  const ids = noticeIdsIn(folder);
  const problems = [
    ...problemsIn(() => checkCurrent(folder, ids)),
    ...ids.flatMap((id) => problemsIn(() => tryAssembleKnowledge(readKnowledgeFiles(folder, id)).problems)),
  ];
  const unique = [...new Set(problems.map(describeProblem))];
  for (const line of unique) console.error(line);
  const time = `${Math.round(performance.now() - started)} ms`;
  if (unique.length === 0) console.log(`${ids.length} notice(s) checked, nothing wrong (${time})`);
  else console.error(`${ids.length} notice(s) checked, ${unique.length} problem(s) (${time})`);
  return unique.length === 0 ? 0 : 1;
};

process.exitCode = main(process.argv[2] ?? defaultFolder);
