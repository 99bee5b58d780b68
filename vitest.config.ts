import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Needs Botkit, which only `npm run test:botkit` installs.
    exclude: [...configDefaults.exclude, 'test/botkit/**'],
    globalSetup: ['test/support/prepare-browser.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
