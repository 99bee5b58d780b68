import { readFileSync } from 'node:fs';

export interface ProcessUsage {
  /** CPU time so far, of all threads. */
  readonly cpuSeconds: number;
  readonly residentBytes: number;
}

/** Linux counts CPU time in hundredths of a second whatever the kernel's own clock. */
const ticksPerSecond = 100;

/** Fields of /proc/<pid>/stat behind the command's name, which may hold blanks itself. */
const userTime = 11;
const systemTime = 12;

const cpuSecondsOf = (stat: string): number => {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[userTime]) + Number(fields[systemTime])) / ticksPerSecond;
};

const residentBytesOf = (status: string): number => Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) * 1024;

/** What a running process has used; undefined where the system doesn't tell by way of /proc. */
export const usageOf = (pid: number): ProcessUsage | undefined => {
  try {
    return {
      cpuSeconds: cpuSecondsOf(readFileSync(`/proc/${pid}/stat`, 'utf8')),
      residentBytes: residentBytesOf(readFileSync(`/proc/${pid}/status`, 'utf8')),
    };
  } catch {
    return undefined;
  }
};
