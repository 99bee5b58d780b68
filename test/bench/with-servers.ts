import { type ServerProcess, type ServerProgram, startServerProcess } from './server-process.ts';

/** Starts servers one after the other, hands them over, and stops them whatever happens. */
export const withServers = async <Result>(
  programs: readonly ServerProgram[],
  use: (servers: readonly ServerProcess[]) => Promise<Result>,
): Promise<Result> => {
  const servers: ServerProcess[] = [];
  try {
    for (const program of programs) servers.push(await startServerProcess(program));
    return await use(servers);
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
};
