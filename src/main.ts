import { runServer } from '../adapters/server/run-server.ts';

await runServer(process);
