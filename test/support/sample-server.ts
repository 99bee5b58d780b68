import { loadKnowledge } from '../../adapters/knowledge/load-knowledge.ts';
import { runServer } from '../../adapters/server/run-server.ts';

// The server as a process of its own, on the made-up notice.
await runServer(process, () => loadKnowledge('test/samples'));
