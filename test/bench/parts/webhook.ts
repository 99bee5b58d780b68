import { temporaryFolder } from '../../support/temporary-folder.ts';
import { compareUnderLoad, type Rounds } from '../compare-under-load.ts';
import { devTalks } from '../dev-talks.ts';
import { type Finding, findingLines } from '../finding.ts';
import { guideProgram } from '../guide-program.ts';
import { keptTurns } from '../kept-turns.ts';
import type { LoadResult } from '../load.ts';
import type { Part } from '../part.ts';
import { connections, type Plan } from '../plan.ts';
import { type ProcessUsage, usageOf } from '../process-usage.ts';
import { requestLists } from '../request-lists.ts';
import { startTime } from '../start-time.ts';
import { medianRatio } from '../statistics.ts';
import { type Column, tableLines } from '../table.ts';
import { megabytes, milliseconds, percent, perSecond } from '../units.ts';
import { wanted } from '../wanted.ts';
import { withServers } from '../with-servers.ts';

const names = ['bare node:http echo', 'bare Express 5 echo', 'full KakaoTalk turn'] as const;

interface Measured {
  readonly http: Rounds;
  readonly express: Rounds;
  readonly guide: Rounds;
  readonly guideAtStart: ProcessUsage | undefined;
  readonly guideAfterLoad: ProcessUsage | undefined;
  readonly kept: number;
}

const measure = async (plan: Plan, dataFolder: string): Promise<Measured> => {
  // Not measured: whoever starts first after a change of the code learns anew, which takes memory of its own.
  await startTime(guideProgram(dataFolder));
  const programs = [
    { script: 'servers/http-echo.ts' },
    { script: 'servers/express-echo.ts' },
    guideProgram(dataFolder),
  ];
  const measured = await withServers(programs, async (servers) => {
    const guidePid = servers[2]?.pid ?? 0;
    const guideAtStart = usageOf(guidePid);
    const newLists = (seconds: number) => requestLists(devTalks, seconds);
    const [http, express, guide] = await compareUnderLoad(servers, newLists, plan);
    if (!http || !express || !guide) throw new Error('each server has rounds of its own');
    return { http, express, guide, guideAtStart, guideAfterLoad: usageOf(guidePid) };
  });
  return { ...measured, kept: keptTurns(dataFolder) };
};

const speeds = ({ rounds }: Rounds): readonly number[] => rounds.map((round) => round.perSecond);

const columns: readonly Column[] = [
  { title: 'server', align: 'left' },
  ...['requests', 'p50', 'p99', 'of Express', 'CPU a request', 'failed'].map(
    (title): Column => ({ title, align: 'right' }),
  ),
];

const serverLines = ({ http, express, guide }: Measured): readonly string[] => {
  const row = (name: string, server: Rounds): readonly string[] => {
    const { perSecond: speed, p50, p99, cpuPerRequest, failed }: LoadResult = server.typical;
    const share = percent(medianRatio(speeds(server), speeds(express)));
    return [
      name,
      perSecond(speed),
      milliseconds(p50),
      milliseconds(p99),
      share,
      milliseconds(cpuPerRequest),
      `${failed}`,
    ];
  };
  return tableLines(columns, [row(names[0], http), row(names[1], express), row(names[2], guide)]);
};

const findings = ({ express, guide, guideAtStart, guideAfterLoad, kept }: Measured): readonly Finding[] => [
  {
    measure: 'full turn, of bare Express',
    value: medianRatio(speeds(guide), speeds(express)),
    unit: percent,
    wanted: wanted.shareOfExpress,
    note: `by CPU time ${percent(express.typical.cpuPerRequest / guide.typical.cpuPerRequest)}`,
  },
  {
    measure: 'full turn, p99',
    value: guide.typical.p99,
    unit: milliseconds,
    wanted: wanted.turnP99,
    note: `${connections} connections; ${kept} turns in SQLite for ${guide.typical.answered} answers and the warm-up's; the same talks again and again, so that most turns are remembered ones`,
  },
  {
    measure: 'memory after load (RSS)',
    value: guideAfterLoad?.residentBytes ?? Number.NaN,
    unit: megabytes,
    wanted: wanted.residentBytes,
    note: `${megabytes(guideAtStart?.residentBytes ?? Number.NaN)} when started`,
  },
];

export const webhookPart: Part = {
  title: `The KakaoTalk webhook beside bare servers, ${connections} connections, all given the same requests`,
  async run(plan) {
    const data = temporaryFolder();
    try {
      const measured = await measure(plan, data.path);
      return [...serverLines(measured), '', ...findingLines(findings(measured))];
    } finally {
      data.remove();
    }
  },
};
