import { temporaryFolder } from '../../support/temporary-folder.ts';
import { findingLines } from '../finding.ts';
import { guideProgram } from '../guide-program.ts';
import type { Part } from '../part.ts';
import { startTime } from '../start-time.ts';
import { median } from '../statistics.ts';
import { seconds } from '../units.ts';
import { wanted } from '../wanted.ts';

/** What a first start after installing has to do without: code compiled by an earlier one. */
const uncached = { NODE_DISABLE_COMPILE_CACHE: '1' };

export const startPart: Part = {
  title: 'From starting the process to the first /readyz that says ready',
  async run({ starts }) {
    const data = temporaryFolder();
    const program = guideProgram(data.path);
    const cold = { ...program, environment: { ...program.environment, ...uncached } };
    const [warmTimes, coldTimes]: [number[], number[]] = [[], []];
    try {
      // Not counted: it fills the caches that every later start finds.
      await startTime(program);
      for (let start = 0; start < starts; start++) {
        warmTimes.push(await startTime(program));
        coldTimes.push(await startTime(cold));
      }
    } finally {
      data.remove();
    }
    return findingLines([
      {
        measure: 'start to ready',
        value: median(warmTimes),
        unit: seconds,
        wanted: wanted.startSeconds,
        note: `median of ${starts}: ${warmTimes.map(seconds).join(', ')}`,
      },
      {
        measure: 'start to ready, no compiled code',
        value: median(coldTimes),
        unit: seconds,
        note: 'as the first start after installing',
      },
    ]);
  },
};
