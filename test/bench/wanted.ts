import type { Wanted } from './finding.ts';

/** What the product has to reach. Times in milliseconds unless named otherwise, memory in bytes. */
export const wanted = {
  /** Of the requests a second that bare Express 5 echoes in the same run. */
  shareOfExpress: { least: 0.7 },
  turnP99: { most: 50 },
  utterancesPerSecond: { least: 20_000 },
  startSeconds: { most: 0.5 },
  residentBytes: { most: 150e6 },
  /** Compressed, as sent. */
  launcherBytes: { most: 5_000 },
  widgetBytes: { most: 30_000 },
  staticBytes: { most: 150_000 },
  /** Of the latency with one notice, at a thousand. */
  latencyGrowth: { most: 2 },
} as const satisfies Readonly<Record<string, Wanted>>;
