import { loadKnowledge } from '../../../adapters/knowledge/load-knowledge.ts';
import { type TemporaryFolder, temporaryFolder } from '../../support/temporary-folder.ts';
import { compareUnderLoad, type Rounds } from '../compare-under-load.ts';
import { type Finding, findingLines } from '../finding.ts';
import { guideOnFolder } from '../guide-program.ts';
import type { LoadResult } from '../load.ts';
import { writeNotices } from '../notice-copies.ts';
import type { Part } from '../part.ts';
import { connections, type Plan } from '../plan.ts';
import { requestLists } from '../request-lists.ts';
import type { ServerProgram } from '../server-process.ts';
import type { Talk } from '../skill-requests.ts';
import { startTime } from '../start-time.ts';
import { median, medianRatio } from '../statistics.ts';
import { milliseconds, seconds, times } from '../units.ts';
import { wanted } from '../wanted.ts';
import { withServers } from '../with-servers.ts';

const few = 1;
const many = 1_000;
/** A day within the windows of the made-up notice. */
const day = '2031-03-10';

/** What the made-up notice's own data expect people to ask. */
const talksOf = (folder: string): readonly Talk[] =>
  loadKnowledge(folder).pack.facts.flatMap(({ asks }) => [...(asks?.ko ?? [])].map((ask) => [ask]));

const startTimes = async (programs: readonly ServerProgram[], { starts }: Plan) => {
  const results: number[][] = programs.map(() => []);
  for (let start = 0; start < starts; start++)
    for (const [at, program] of programs.entries()) results[at]?.push(await startTime(program));
  return results;
};

const startFinding = ([withFew = [], withMany = []]: readonly (readonly number[])[]): Finding => ({
  measure: 'start to ready',
  value: medianRatio(withMany, withFew),
  unit: times,
  note: `${seconds(median(withFew))} with ${few}, ${seconds(median(withMany))} with ${many}`,
});

const latencyFinding = (field: 'p50' | 'p99', withFew: Rounds, withMany: Rounds): Finding => {
  const of = ({ rounds }: Rounds): readonly number[] => rounds.map((round: LoadResult) => round[field]);
  const shown = ({ typical }: Rounds): string => milliseconds(typical[field]);
  return {
    measure: `turn latency, ${field}`,
    value: medianRatio(of(withMany), of(withFew)),
    unit: times,
    wanted: wanted.latencyGrowth,
    note: `${shown(withFew)} with ${few}, ${shown(withMany)} with ${many}; ${connections} connections`,
  };
};

const measure = async (plan: Plan, folders: readonly TemporaryFolder[]): Promise<readonly Finding[]> => {
  const [fewNotices, manyNotices, ...data] = folders.map(({ path }) => path);
  if (!fewNotices || !manyNotices) throw new Error('both knowledge folders are needed');
  writeNotices(fewNotices, few);
  writeNotices(manyNotices, many);
  const programs = [fewNotices, manyNotices].map((folder, at) => guideOnFolder(folder, data[at] ?? '', day));
  const started = await startTimes(programs, plan);
  const talks = talksOf(fewNotices);
  const [withFew, withMany] = await withServers(programs, (servers) =>
    compareUnderLoad(servers, (time) => requestLists(talks, time), plan),
  );
  if (!withFew || !withMany) throw new Error('each server has rounds of its own');
  return [
    startFinding(started),
    latencyFinding('p50', withFew, withMany),
    latencyFinding('p99', withFew, withMany),
  ];
};

export const growthPart: Part = {
  title: `From ${few} notice to ${many} in the knowledge folder (the made-up notice and its copies)`,
  async run(plan) {
    const folders = Array.from({ length: 4 }, temporaryFolder);
    try {
      return findingLines(await measure(plan, folders));
    } finally {
      for (const folder of folders) folder.remove();
    }
  },
};
