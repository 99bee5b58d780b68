import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Needs Botkit, which only `npm run test:botkit` installs.
    exclude: [...configDefaults.exclude, 'test/botkit/**'],
    globalSetup: ['test/support/prepare-browser.ts'],
    // Test files share a process and with it the trained guide; they leave nothing behind that another could meet.
    isolate: false,
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
