import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { chromiumFiles } from './chromium-files.ts';
import { type TemporaryFolder, temporaryFolder } from './temporary-folder.ts';

const require = createRequire(import.meta.url);

/** The browser has no fonts of its own, and machines that run tests seldom have Korean ones. */
const fontFolder = (): string =>
  dirname(dirname(require.resolve('@expo-google-fonts/nanum-gothic/400Regular/NanumGothic_400Regular.ttf')));

const fontConfig = (cache: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<dir>${fontFolder()}</dir>
<cachedir>${cache}</cachedir>
<match target="pattern"><edit name="family" mode="append"><string>NanumGothic</string></edit></match>
</fontconfig>
`;

const writeFontConfig = (folder: string): void => {
  mkdirSync(join(folder, 'cache'));
  writeFileSync(join(folder, 'fonts.conf'), fontConfig(join(folder, 'cache')));
};

/** Chromium as root in a container, without its calls home. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

export interface TestBrowser {
  /** A page in a fresh profile; errors on it fail the test that asks for them. */
  open(options?: BrowserContextOptions): Promise<Page>;
  context(options?: BrowserContextOptions): Promise<BrowserContext>;
  close(): Promise<void>;
}

const withProblems = (page: Page): Page => {
  page.setDefaultTimeout(15_000);
  return page;
};

/** Real Chromium, from a package. */
export const startBrowser = async (): Promise<TestBrowser> => {
  const folder: TemporaryFolder = temporaryFolder();
  writeFontConfig(folder.path);
  const { executable, libraries } = await chromiumFiles();
  const browser: Browser = await chromium.launch({
    executablePath: executable,
    args: flags,
    headless: true,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: [libraries, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
      FONTCONFIG_PATH: folder.path,
      FONTCONFIG_FILE: join(folder.path, 'fonts.conf'),
    },
  });
  const context = (options: BrowserContextOptions = {}): Promise<BrowserContext> =>
    browser.newContext({ locale: 'ko-KR', timezoneId: 'Asia/Seoul', ...options });
  return {
    context,
    open: async (options) => withProblems(await (await context(options)).newPage()),
    async close() {
      await browser.close();
      folder.remove();
    },
  };
};
