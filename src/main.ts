import { enableCompileCache, flushCompileCache } from 'node:module';
import { join } from 'node:path';

// Spares every start but the first the compiling. Nothing else may be imported before it.
enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/compiled'));

const { runServer } = await import('../adapters/server/run-server.ts');
await runServer(process);
flushCompileCache();
