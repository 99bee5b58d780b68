import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Halves the time of every start but the first. Nothing else may be imported before it.
enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/compiled'));

const { runServer } = await import('../adapters/server/run-server.ts');
await runServer(process);
