import { loadKnowledge } from '../../../adapters/knowledge/load-knowledge.ts';
import { runServer } from '../../../adapters/server/run-server.ts';

// The whole server on the current notice of the folder that is given.
await runServer(process, () => loadKnowledge(process.argv[2]));
