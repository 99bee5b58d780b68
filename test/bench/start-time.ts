import { type ServerProgram, startServerProcess } from './server-process.ts';

const retryEvery = 2;

const untilReady = async (url: string): Promise<void> => {
  while ((await fetch(`${url}/readyz`)).status !== 200)
    await new Promise((resolve) => setTimeout(resolve, retryEvery));
};

/** Seconds from starting the process to the first `/readyz` that says ready. */
export const startTime = async (program: ServerProgram): Promise<number> => {
  const start = performance.now();
  const server = await startServerProcess(program);
  try {
    await untilReady(server.url);
    return (performance.now() - start) / 1000;
  } finally {
    await server.stop();
  }
};
